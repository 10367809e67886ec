"""`judge show`: what a problem asks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import complete_pattern, complete_slug
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
) -> None:
    """Show what a problem asks.

    The spec comes with the signature, the limits and the target growth. Piped into another program, it is
    plain Markdown.
    """
    if slug is not None and pattern is not None:
        raise JudgeError("a problem and a pattern at once", "give SLUG or --pattern PATTERN")
    if slug is not None:
        from judge.catalog.find import find

        text = page(find(slug))
        after = f"next: judge new {slug}"
    elif pattern is not None:
        text = _pattern_page(pattern)
        after = f"next: judge list --pattern {pattern}"
    else:
        raise JudgeError(
            "nothing to show", "judge show SLUG shows a problem; judge list shows which there are"
        )
    if sys.stdout.isatty():
        _draw(text, after)
    else:
        typer.echo(text)


def page(problem: Problem) -> str:
    """Give the whole of what is asked as Markdown: the spec, then what the judge holds an attempt against."""
    limits = problem.limits
    return f"""{problem.read("spec.md").rstrip()}

## What to write

```python
{_definition(problem)}
```

## Limits

- **Size:** up to {_grouped(limits.size)} in the largest input.
- **Time:** {limits.factor:g} times what the model answer takes on this machine, in CPU time.
- **Memory:** {limits.memory_mib} MiB.
- **Target:** {problem.target}.

{problem.difficulty}, {problem.track}: {", ".join(problem.patterns)}"""


def _grouped(number: int) -> str:
    """Write 200000 as the specs do: 200 000."""
    return f"{number:,}".replace(",", " ")


def _definition(problem: Problem) -> str:
    """Give the signature as Python."""
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

    one_of("pattern", pattern, load_catalog().patterns)
    path = places().problems / pattern / "README.md"
    if not path.is_file():
        raise JudgeError(
            f"there is no page on {pattern} yet", f"judge list --pattern {pattern} lists its problems"
        )
    return path.read_text(encoding="utf-8").rstrip()


def _draw(text: str, after: str) -> None:
    from rich.console import Console
    from rich.markdown import Markdown
    from rich.text import Text
    from rich.theme import Theme

    # Colours without a background suit dark and light terminals alike.
    console = Console(highlight=False, theme=Theme({"markdown.code": "cyan"}))
    doctests_coloured = text.replace("```python\n>>>", "```pycon\n>>>")
    console.print(Markdown(doctests_coloured, code_theme="ansi_dark"))
    console.print(Text(f"\n{after}", "dim"))
