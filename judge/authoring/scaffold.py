"""A new problem: its folder and stub, with a mark wherever its author has to write something."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import Final

from judge.authoring.checks import FILL_IN, WANTED
from judge.authoring.pages import PARTS
from judge.catalog import Function, Signature, parse_signature
from judge.catalog.find import Places, places, slugs
from judge.errors import JudgeError
from judge.kit import __all__ as kit

_IMPORTS: Final = {
    "collections.abc": {"Callable", "Iterable", "Iterator"},
    "judge.kit": {*kit},
}
"""Where the names of annotations come from."""
_PROBLEM: Final = Template("""\
format = 1
title = "$title"
tracks = ["grokking"]  # $fill_in: grokking, ml, dp or ds
patterns = ["$pattern"]
difficulty = "medium"  # $fill_in: easy, medium or hard
signature = $signature$remark
time = "$fill_in"   # such as O(n log n)
space = "$fill_in"  # such as O(1)
source = "$fill_in: where the idea comes from"

[limits]
size = 100_000  # $fill_in: the largest input of the spec, on which the reference takes 20 to 100 ms
""")
_SPEC: Final = Template("""\
# $title

$fill_in: the task in the first sentence, in the field's terms; each rule that could be read two ways has an example.

```python
>>> $call
$fill_in: the answer
```

**Constraints**
- $fill_in: the limits of each argument, such as `1 <= len(items) <= 100,000`; what may be empty or repeated.
- $fill_in: whether the arguments may be modified.

**Return** $fill_in: what, in which order, and what counts as equal.

**Aim for** $fill_in: the time and space of problem.toml, what else passes, and what does not.
""")
_HINTS: Final = Template("""\
1. $fill_in: what to notice.
2. $fill_in: where it leads.
3. $fill_in: the plan, without the code.
""")
_SUITE: Final = Template('''\
"""Hidden suite of $slug."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid($arguments):
    """$fill_in: whether an input is within the limits of the spec."""


def expected($arguments):
    """$fill_in: the answer of a brute force that is plainly right; CONTRIBUTING.md has more."""


test_edges = edge_cases()  # $fill_in: a case for each usual mistake, named after what it catches


@exhaustive_cases
def test_exhaustive(small):
    """$fill_in: what occurs in the small world: ties, duplicates, zeros, negatives, empty values."""


@random_cases
def test_random(st):
    """$fill_in: how middle sizes and values up to the limits are drawn."""


def workload(n):
    """$fill_in: the largest inputs by name, one for each extreme that is hard for a naive attempt."""
''')


def make_problem(
    slug: str,
    pattern: str,
    signature: str | None = None,
    where: Places | None = None,
    *,
    force: bool = False,
) -> list[Path]:
    """Write the files of a new problem and give the paths of those that were written.

    What exists is never overwritten, but with `force` files that are still to be filled in.
    """
    where = _checkout(where or places())
    for name in (slug, pattern):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            raise JudgeError(
                f"{name!r} is not a name for a folder of problems", "write it like sliding_window"
            )
    folder, stub = where.problems / pattern / slug, where.templates / pattern / f"{slug}.py"
    if slug in slugs(where) and not (force and folder.is_dir()):
        tip = f"judge verify {slug} says what it lacks; with --force, files that are still to be filled in start anew"
        raise JudgeError(f"the problem {slug} exists already", tip)
    if stub.exists() and not force:
        raise JudgeError(f"{stub} exists already", "move it away, or choose another name")
    files = {
        stub if name == "stub" else folder / name: text for name, text in _texts(slug, pattern, signature)
    }
    written = []
    for path, text in files.items():
        if path.exists() and FILL_IN not in path.read_text(encoding="utf-8"):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(path)
    for verdict in WANTED:
        (folder / "attempts" / verdict).mkdir(parents=True, exist_ok=True)
    return written


def _checkout(where: Places) -> Places:
    if not (where.problems.parent / "pyproject.toml").exists():
        tip = "clone the judge's repository, install it with pip install -e . and make the problem there"
        raise JudgeError(f"{where.problems} belongs to an installed judge, not to a checkout", tip)
    return where


def _texts(slug: str, pattern: str, given: str | None) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file."""
    signature = parse_signature(given or f"{slug}(items: list[int]) -> int")
    function = signature.function
    arguments = ", ".join(p.name for p in function.parameters) if function else "init, operations"
    words = {
        "fill_in": FILL_IN,
        "slug": slug,
        "pattern": pattern,
        "title": slug.replace("_", " ").capitalize(),
        "signature": json.dumps(given or str(function), ensure_ascii=False),
        "remark": "" if given else f"  # {FILL_IN}: names and types",
        "arguments": arguments,
        "call": f"{signature.name}({arguments if function else '...'})",
    }
    yield "problem.toml", _PROBLEM.substitute(words)
    yield "spec.md", _SPEC.substitute(words)
    yield "hints.md", _HINTS.substitute(words)
    code = _code(signature, f"...  # {FILL_IN}: a whole solution")
    blocks = {"Approach": f"\n\n```python\n{code}```", "Complexity": f"\n\n```python\n{code}```"}
    parts = "\n\n".join(f"## {part}\n{FILL_IN}{blocks.get(part, '')}" for part in PARTS)
    yield "editorial.md", f"# {words['title']}\n\n{parts}\n"
    yield "reference.py", _code(signature, f"raise NotImplementedError  # {FILL_IN}: the model solution")
    yield "suite.py", _SUITE.substitute(words)
    yield "stub", _code(signature, f'"""{FILL_IN}: the task in one sentence."""')


def _code(signature: Signature, body: str) -> str:
    """Write the definition that the signature asks for, each function with the same body."""
    if signature.function:
        code = f"def {signature.function}:\n    {body}\n"
    else:
        methods = (_method(method, body) for method in signature.methods.values())
        code = f"class {signature.name}:\n" + "\n".join(methods)
    words = set(re.findall(r"\w+", code))
    imports = [
        f"from {module} import {', '.join(sorted(words & names))}\n"
        for module, names in _IMPORTS.items()
        if words & names
    ]
    imports += ["import numpy as np\n"] if "np" in words else []
    return "".join(imports) + ("\n\n" if imports else "") + code


def _method(method: Function, body: str) -> str:
    head = str(method).replace("(", "(self, " if method.parameters else "(self", 1)
    return f"    def {head}:\n        {body}\n"
