package org.guildhall.local;

import java.util.List;

/** The people everybody meets: in tests, demo data, documentation and screenshots alike. */
public final class Cast {

    public static final Persona ADA = new Persona(
            "ada",
            "Ada Brandt",
            "she/her",
            "Programme office",
            "Programme management",
            "Berlin",
            "Europe/Berlin",
            "en",
            true,
            "looks after all communities as steward",
            "kümmert sich als Steward um alle Communitys");
    public static final Persona GRACE = new Persona(
            "grace",
            "Grace Okafor",
            "she/her",
            "Analytics",
            "Data analysis",
            "London",
            "Europe/London",
            "en",
            false,
            "leads Data visualisation",
            "leitet Data visualisation");
    public static final Persona LINUS = new Persona(
            "linus",
            "Linus Ekström",
            "he/him",
            "Platform engineering",
            "Software engineering",
            "Stockholm",
            "Europe/Stockholm",
            "en",
            false,
            "helps, asks and shows his work in several communities",
            "hilft, fragt und zeigt seine Arbeit in mehreren Communitys");
    public static final Persona MALLORY = new Persona(
            "mallory",
            "Mallory Quinn",
            "they/them",
            "Sales",
            "Account management",
            "Dublin",
            "Europe/Dublin",
            "en",
            false,
            "has joined nothing and sees what everyone may see",
            "ist nirgends dabei und sieht, was alle sehen dürfen");
    public static final Persona TARIQ = new Persona(
            "tariq",
            "Tariq Haddad",
            "he/him",
            "Research",
            "User research",
            "Berlin",
            "Europe/Berlin",
            "de",
            false,
            "facilitates Data visualisation",
            "moderiert Data visualisation");
    public static final Persona NOOR = new Persona(
            "noor",
            "Noor Rahman",
            "she/her",
            "Customer service",
            "Support",
            "Manchester",
            "Europe/London",
            "en",
            false,
            "started this week and is looking around",
            "hat diese Woche angefangen und sieht sich um");
    public static final Persona KENJI = new Persona(
            "kenji",
            "Kenji Mori",
            "he/him",
            "Manufacturing",
            "Process engineering",
            "Tokyo",
            "Asia/Tokyo",
            "en",
            false,
            "takes part from Tokyo, nine hours ahead",
            "macht aus Tokio mit, neun Stunden voraus");
    public static final Persona HELGA = new Persona(
            "helga",
            "Helga Steiner",
            "she/her",
            "Executive board",
            "Management",
            "Wien",
            "Europe/Vienna",
            "de",
            false,
            "sponsors communities and has ten minutes a quarter",
            "fördert Communitys und hat zehn Minuten im Quartal");
    public static final Persona PRIYA = new Persona(
            "priya",
            "Priya Nair",
            "she/her",
            "Design",
            "Product design",
            "Bengaluru",
            "Asia/Kolkata",
            "en",
            false,
            "leads Accessibility",
            "leitet Accessibility");
    public static final Persona JONAS = new Persona(
            "jonas",
            "Jonas Weber",
            "he/him",
            "Quality",
            "Test engineering",
            "Hamburg",
            "Europe/Berlin",
            "de",
            false,
            "has been here for years and remembers where things are",
            "ist seit Jahren dabei und weiß, wo alles steht");
    public static final Persona SOFIA = new Persona(
            "sofia",
            "Sofía Álvarez",
            "she/her",
            "Finance",
            "Controlling",
            "Ciudad de México",
            "America/Mexico_City",
            "en",
            false,
            "reads along from Mexico City and seldom writes",
            "liest aus Mexiko-Stadt mit und schreibt selten");
    public static final Persona OWEN = new Persona(
            "owen",
            "Owen Price",
            "he/him",
            "Legal",
            "Counsel",
            "Cardiff",
            "Europe/London",
            "en",
            false,
            "leads a private community",
            "leitet eine private Community");

    public static final List<Persona> ALL =
            List.of(ADA, GRACE, LINUS, MALLORY, TARIQ, NOOR, KENJI, HELGA, PRIYA, JONAS, SOFIA, OWEN);

    private Cast() {}
}
