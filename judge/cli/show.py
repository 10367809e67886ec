"""`judge show`: what a problem asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.ahead import prepare_ahead
from judge.cli.options import complete_pattern, complete_slug
from judge.cli.page import show_page
from judge.errors import JudgeError

if TYPE_CHECKING:
    from judge.catalog import Function, Problem


def command(
    slug: Annotated[
        str | None,
        typer.Argument(
            metavar="SLUG",
            help="The name of a problem, such as top_k.",
            autocompletion=complete_slug,
            show_default=False,
        ),
    ] = None,
    pattern: Annotated[
        str | None,
        typer.Option(
            "--pattern",
            metavar="PATTERN",
            help="Show the page on a pattern instead of a problem.",
            autocompletion=complete_pattern,
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what a problem asks.

    The spec comes with the signature and the limits. Piped into another program, it is plain Markdown.
    """
    if slug is not None and pattern is not None:
        raise JudgeError("a problem and a pattern at once", "give SLUG or --pattern PATTERN")
    if json:
        return _print_json(slug, pattern)
    if slug is not None:
        from judge.catalog.find import find
        from judge.coach.blind import as_seen

        problem = find(slug)
        text = page(as_seen(problem))
        prepare_ahead(problem.slug)
        after = f"next: judge new {problem.slug}"
    elif pattern is not None:
        text = _pattern_page(pattern)
        after = f"next: judge list --pattern {pattern}"
    else:
        raise JudgeError(
            "nothing to show", "judge show SLUG shows a problem; judge list shows which there are"
        )
    return show_page(text, after)


def _print_json(slug: str | None, pattern: str | None) -> None:
    from json import dumps

    from judge.catalog.find import find

    if pattern is not None:
        data: dict[str, Any] = {"pattern": pattern, "page": _pattern_page(pattern)}
    elif slug is not None:
        from judge.coach.blind import as_seen

        problem = as_seen(find(slug))
        limits = problem.limits
        data = {
            **problem.summary,
            "spec": _spec(problem),
            "definition": _definition(problem),
            "limits": {"size": limits.size, "factor": limits.factor, "memory_mib": limits.memory_mib},
        }
    else:
        raise JudgeError("nothing to show", "give SLUG or --pattern PATTERN beside --json")
    typer.echo(dumps(data, indent=2))


def page(problem: Problem) -> str:
    """Return the whole of what is asked as Markdown: the spec, then what the judge holds an attempt against."""
    limits = problem.limits
    aim = f"- **Complexity to aim for:** {problem.target}.\n" if problem.target else ""
    return f"""{_spec(problem).rstrip()}

## What to write

```python
{_definition(problem)}
```

## Limits

{aim}- **Time limit:** {limits.factor:g} times the CPU time of the model solution on this machine, at least 0.5 s.
- **Memory limit:** {limits.memory_mib} MiB.
- **Packages:** {_packages(problem)}.
- **Largest input:** size {limits.size:,}.

{problem.difficulty}, {", ".join(problem.tracks)}: {_patterns(problem)}{_aliases(problem)}"""


def _spec(problem: Problem) -> str:
    """Return the spec, without what is hidden of a problem that is solved blind."""
    from judge.coach.blind import hidden_spec

    spec = problem.read("spec.md")
    return spec if problem.target else hidden_spec(spec, problem.title)


def _patterns(problem: Problem) -> str:
    from judge.coach.blind import PATTERN

    return "patterns are hidden" if problem.patterns == (PATTERN,) else ", ".join(problem.patterns)


def _packages(problem: Problem) -> str:
    allowed = "the standard library and numpy" if problem.uses_numpy else "the standard library"
    return f"{allowed}, without {', '.join(problem.ruled_out)}" if problem.ruled_out else allowed


def _aliases(problem: Problem) -> str:
    return f"\n\nAlso known as {', '.join(problem.aliases)}." if problem.aliases else ""


def _definition(problem: Problem) -> str:
    """Return the signature as Python."""
    signature = problem.signature
    if signature.function is not None:
        return f"def {signature.function}"
    lines = [f"class {signature.name}:"]
    lines += [f"    def {_method(method)}" for method in signature.methods.values()]
    lines += [f"    {name}  # an attribute" for name in signature.attributes]
    return "\n".join(lines)


def _method(method: Function) -> str:
    head, _, rest = str(method).partition("(")
    return f"{head}(self{', ' if method.parameters else ''}{rest}"


def _pattern_page(pattern: str) -> str:
    from judge.catalog.find import load_catalog, one_of, places

    pattern = one_of("pattern", pattern, load_catalog().patterns)
    path = places().problems / pattern / "README.md"
    if not path.is_file():
        raise JudgeError(
            f"there is no page on {pattern} yet", f"judge list --pattern {pattern} lists its problems"
        )
    return path.read_text(encoding="utf-8").rstrip()
