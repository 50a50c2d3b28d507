"""Scripts with which a shell completes what is typed behind the program's name.

Each hands the words so far to the program itself, the one being typed last, and reads one offer per
line (``completing`` answers). Letters of ASCII only: a console may read them as it likes.
"""

from collections.abc import Mapping
from pathlib import PurePath

from casusanalyse.cli.problems import ShellUnknown
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import cli as wording

COMPLETING = "_CASUSANALYSE_COMPLETE"
"""The variable that holds the name of the shell that asks."""
WORD = "_CASUSANALYSE_WORD"
"""The variable for the word being typed, where a shell drops an empty one from its list."""

_BASH = r"""# @HOW@
_casusanalyse() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(_CASUSANALYSE_COMPLETE=bash "$1" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _casusanalyse casusanalyse
"""

_ZSH = r"""#compdef casusanalyse
# @HOW@
_casusanalyse() {
    local line
    local -a values shown
    while IFS= read -r line; do
        values+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  }")
    done < <(_CASUSANALYSE_COMPLETE=zsh casusanalyse "${(@Q)words[2,CURRENT]}" 2>/dev/null)
    if (( $#values )); then
        compadd -l -d shown -a values
    else
        _files
    fi
}
compdef _casusanalyse casusanalyse
"""

_FISH = r"""# @HOW@
function __casusanalyse_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l offers (_CASUSANALYSE_COMPLETE=fish casusanalyse $words[2..-1] "$word" 2>/dev/null)
    if set -q offers[1]
        printf '%s\n' $offers
    else
        __fish_complete_path "$word"
    end
end
complete -c casusanalyse -f -a '(__casusanalyse_complete)'
"""

_POWERSHELL = r"""# @HOW@
Register-ArgumentCompleter -Native -CommandName casusanalyse -ScriptBlock {
    param($word, $ast, $position)
    $words = @($ast.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $position } |
        ForEach-Object { if ($_.Value) { "$($_.Value)" } else { $_.Extent.Text } })
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $env:_CASUSANALYSE_COMPLETE = 'powershell'
        $env:_CASUSANALYSE_WORD = "$word"
        casusanalyse @words 2>$null | ForEach-Object {
            $value, $told = $_ -split "`t", 2
            if (-not $told) { $told = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $told)
        }
    } finally {
        Remove-Item Env:_CASUSANALYSE_COMPLETE, Env:_CASUSANALYSE_WORD -ErrorAction SilentlyContinue
        [Console]::OutputEncoding = $encoding
    }
}
"""

_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL}
SHELLS = tuple(_SCRIPTS)
_ALSO = {"pwsh": "powershell"}


def script_for(shell: str | None, environ: Mapping[str, str], platform: str) -> str:
    """Return the script for a shell, with a line that says where to put it.

    Without a shell, the one that ``environ`` and ``platform`` point at. Raises ShellUnknown.
    """
    name = shell or _probably(environ, platform)
    known = _ALSO.get(name.casefold(), name.casefold())
    if known not in _SCRIPTS:
        raise ShellUnknown(name, nearest(name, SHELLS), SHELLS)
    return _SCRIPTS[known].replace("@HOW@", wording.HOW_TO_COMPLETE[known])


def _probably(environ: Mapping[str, str], platform: str) -> str:
    named = PurePath(environ.get("SHELL", "")).name
    return named or ("powershell" if platform == "win32" else "")
