"""What stands where in a region's folder, and names that are easily taken for these."""

from pathlib import Path

from casusanalyse.mirror.loading import FILE as MIRROR_FILE
from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.session.workspace import OUTPUTS

__all__ = ["HOUSE_STYLE", "MEANT", "MIRROR_FILE", "OUTPUTS"]

HOUSE_STYLE = Path("huisstijl") / "huisstijl.docx"
"""Where the house style of a region is looked for, from its folder."""

MEANT = {
    "protocol": PROTOCOLS,
    "protocollen": PROTOCOLS,
    "templates": TEMPLATES,
    "sjabloon": TEMPLATES,
    "sjablonen": TEMPLATES,
    "sessiesjablonen": TEMPLATES,
    "session-templates": TEMPLATES,
    "session templates": TEMPLATES,
    "sessiontemplates": TEMPLATES,
    "huis-stijl": HOUSE_STYLE.parent.name,
    "huisstijlen": HOUSE_STYLE.parent.name,
    "output": OUTPUTS,
}
"""Names of folders that people give, and what they mean by them; capitals make no difference."""
MEANT |= {name: name for name in (PROTOCOLS, TEMPLATES, OUTPUTS, HOUSE_STYLE.parent.name)}
