package org.guildhall.local.bench;

import org.guildhall.local.LocalDatabase;

/** Runs one work after the other against a service and reports each. */
public final class Measuring {

    private final int port;
    private final Options options;
    private final Statements statements;
    private final LocalDatabase engine;
    private final Report report;
    private final Watched service;
    private final Watched database;

    public Measuring(
            int port,
            Options options,
            Statements statements,
            LocalDatabase engine,
            Report report,
            Watched service,
            Watched database) {
        this.port = port;
        this.options = options;
        this.statements = statements;
        this.engine = engine;
        this.report = report;
        this.service = service;
        this.database = database;
    }

    public void all(Works works) throws Exception {
        var _ = one(works.nothing());
        report.floor(one(works.floor()));
        for (var work : works.all(port)) {
            var _ = one(work);
        }
    }

    private Figures one(Work work) throws Exception {
        var sample = statements.of(port, work);
        var load = new Load(port, work.without(Statements.SENT));
        var _ = load.run(options.connections(), options.learning());
        var serviceBefore = service.cpu();
        var databaseBefore = database.cpu();
        var figures = load.run(options.connections(), options.measured());
        var requests = Math.max(1, figures.requests());
        report.row(
                work,
                figures,
                sample.count(),
                limit(work, sample.overheard()),
                (service.cpu() - serviceBefore) / requests,
                (database.cpu() - databaseBefore) / requests);
        return figures;
    }

    /** Of reading alone: what was written once cannot be written again. */
    private double limit(Work work, Overheard overheard) throws Exception {
        return work.once()
                ? Double.NaN
                : new Limit(engine, overheard).perSecond(options.connections(), options.measured());
    }
}
