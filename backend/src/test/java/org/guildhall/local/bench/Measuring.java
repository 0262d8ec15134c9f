package org.guildhall.local.bench;

import java.util.List;

/** Runs one work after the other against a service and reports each. */
public final class Measuring {

    private final int port;
    private final Options options;
    private final Statements statements;
    private final Report report;
    private final Watched service;
    private final Watched database;

    public Measuring(
            int port, Options options, Statements statements, Report report, Watched service, Watched database) {
        this.port = port;
        this.options = options;
        this.statements = statements;
        this.report = report;
        this.service = service;
        this.database = database;
    }

    public void all(Works works) throws Exception {
        var _ = one(works.nothing());
        report.floor(one(works.floor()));
        for (var work : List.of(works.list(), works.page(), works.feed(), works.join())) {
            var _ = one(work);
        }
    }

    private Figures one(Work work) throws Exception {
        var count = statements.of(port, work);
        var load = new Load(port, work.without(Statements.SENT));
        var _ = load.run(options.connections(), options.learning());
        var serviceBefore = service.cpu();
        var databaseBefore = database.cpu();
        var figures = load.run(options.connections(), options.measured());
        var requests = Math.max(1, figures.requests());
        report.row(
                work,
                figures,
                count,
                (service.cpu() - serviceBefore) / requests,
                (database.cpu() - databaseBefore) / requests);
        return figures;
    }
}
