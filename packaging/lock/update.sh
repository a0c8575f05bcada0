#!/usr/bin/env bash
# Make the pinned lists anew from pyproject.toml, for every platform at once. Needs `uv` on the PATH.
# PyTorch is pinned in bootstrap.py (its own dependencies differ by platform and GPU); torchvision and timm, which
# open_clip_torch names, are left out: only the BPE merge table in that package is read, never its code.
set -euo pipefail
cd "$(dirname "$0")/../.."
torch=$(grep -oE "torch==[0-9.]+" packaging/bootstrap.py | head -1)
skip=(torch torchvision timm triton cuda-bindings cuda-pathfinder cuda-toolkit)
supported="python_full_version < '3.14' and sys_platform =="
everywhere="($supported 'darwin') or ($supported 'linux') or ($supported 'win32')"
compile() {
    out=$1; shift
    printf '%s\nhatchling\neditables\n' "$torch" |
        uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate "${@/#/--extra=}" \
            pyproject.toml - "${skip[@]/#/--no-emit-package=}" |
        grep -vE '^nvidia-' | sed "s/ ; $everywhere\$//" >"packaging/lock/$out"
}
compile run.txt demo download fast raw video jxl
compile package.txt download raw video jxl package
compile dev.txt demo download fast raw video jxl ray transformers train test lint package
