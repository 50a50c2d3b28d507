"""Dutch words of docs/protocoltaal.md: what every layout and picture of the report means."""

LAYOUT_NEEDS = "heeft een vraag van de soort {kinds} nodig"
PICTURES_INTRO = "De tekeningen, voor `beeld`:"
PICTURE_NEEDS = "uit {kinds}"

LAYOUTS: dict[str, str] = {
    "alineas": "doorlopende tekst",
    "vraag_en_antwoord": "elke vraag met haar antwoord",
    "opsomming": "een regel per antwoord",
    "tabel": "een tabel met een kolom per veld",
    "portret": "de familie als mensen",
    "cruciale_momenten": "de cruciale momenten, elk met hun verdieping",
    "tijdlijn": "de hele lijn als tabel, in volgorde van tijd",
    "citaten": "citaten zonder namen, alleen met toestemming",
    "verklaring": "wat ieder kan dragen, naast elkaar",
    "telling": "formulieren bij elkaar geteld, zonder kleine aantallen",
}

PICTURES: dict[str, str] = {
    "gezin": "wie er zijn, wat ze van elkaar zijn en wie bij wie woont",
    "grote_lijn": "de hele lijn van een afstand, met eronder wat er te tellen valt",
    "tijdlijn": "alle gebeurtenissen en perioden, zo nodig over meer bladzijden",
    "factoren": "wat meespeelt, met pijlen en de kringen die ze sluiten",
    "geen": "geen tekening",
}
