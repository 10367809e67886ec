"""The user's own input: what the attempt gives on it, beside what the model answer gives."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import Any

import judge.kit
from judge.catalog import Function, Problem
from judge.errors import JudgeError
from judge.examiner.cases import Judged, NoFit, Sent, judge_outcome, make_case, read_call, show_result
from judge.examiner.examination import Attempt, Examination, Rules, cleaned
from judge.examiner.outcomes import Ended, Outcome
from judge.examiner.preparation import Preparation, answered_by_model, model_candidate, run_model
from judge.examiner.report import Verdict
from judge.examiner.show import show, show_call
from judge.examiner.suites import Suite, load_suite
from judge.examiner.typed import Misfit, conform
from judge.suite import Rolls, Stream
from judge.wire import WireError

_BUILDERS: dict[str, Any] = {
    "linked_list": judge.kit.linked_list,
    "tree": judge.kit.tree,
    "float": float,
    "ArrayReader": list,  # becomes what the suite hands out
    "iter": list,
    "set": set,
}
_CONSTANTS = {
    "NextTreeNode": judge.kit.NextTreeNode,
    "TreeNode": judge.kit.TreeNode,
    "INFINITY": judge.kit.INFINITY,
}


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of the user's own input."""

    call: str
    got: str | None
    expected: str
    """What the model answer gives."""
    same: bool
    """Whether the suite accepts the attempt's answer, which need not read the same."""
    stdout: str
    message: str
    traceback: tuple[str, ...]
    stopped_at: tuple[str, ...]
    verdict: Verdict
    cpu_s: float


def try_input(problem: Problem, attempt: Attempt, text: str) -> Trial:
    """Run the attempt on a call such as `top_k(["a"], 1)`; JudgeError when the call is none of the problem."""
    suite = load_suite(problem)
    arguments = _as_given(problem, suite, parse_call(problem, text))
    with model_candidate(problem) as model:
        right, sent, _ = run_model(suite, make_case(arguments), model)
    expected = _shown_answer(suite, sent, right) or ""
    case = answered_by_model(suite, sent, right)
    examination = Examination(problem, suite, Preparation("", ()), attempt, Rules())
    try:
        try:
            sent, outcome = examination.call(case)
            judged = judge_outcome(suite, sent, outcome)
            got = judged.got
            if got is None and judged.verdict is not Verdict.RUNTIME_ERROR:
                got = _shown_answer(suite, sent, outcome)
        except Ended as ended:
            outcome, got = Outcome(failure=ended.failure), None
            judged = Judged(ended.verdict, ended.message, failure=ended.failure)
        traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure)
        return Trial(
            call=show_call(problem.signature, arguments),
            got=got,
            expected=expected,
            same=judged.accepted,
            stdout=cleaned(outcome.stdout),
            message=cleaned(judged.message),
            traceback=traceback,
            stopped_at=stopped_at,
            verdict=judged.verdict,
            cpu_s=examination.cpu_s,
        )
    finally:
        examination.end()


def _shown_answer(suite: Suite, sent: Sent, outcome: Outcome) -> str | None:
    """Give the answer as text, or what an in-place problem left in its arguments, or what was raised."""
    if outcome.failure is not None and outcome.verdict is None:
        return f"raises {outcome.failure.types[0]}"
    if not outcome.blob:
        return None
    try:
        call = read_call(suite, sent, outcome.blob)
    except (WireError, NoFit):
        return None
    if suite.problem.signature.is_class:
        return f"[{', '.join(map(show_result, call.answer))}]"
    if call.after is None:
        return show(call.answer)
    left = show(call.after[0] if len(call.after) == 1 else call.after)
    return left if call.answer is None else f"{show(call.answer)}, leaving {left}"


def _as_given(problem: Problem, suite: Suite, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give the arguments as attempts get them; JudgeError when they are beyond the problem's limits."""
    try:
        if suite.counted is not None:
            arguments = suite.counted(*arguments)
        valid = suite.valid(*arguments) is True
    except Exception:
        valid = False
    if not valid:
        limits = re.search(
            r"^\*\*Input\.\*\*.*?(?=\n\n|\Z)", problem.read("spec.md"), re.MULTILINE | re.DOTALL
        )
        raise JudgeError(
            "this input is outside the problem's limits",
            " ".join(limits[0].replace("**", "").split())
            if limits
            else f"judge show {problem.slug} tells them",
        )
    return arguments


# --- reading the call ---


def parse_call(problem: Problem, text: str) -> tuple[Any, ...]:
    """Give the arguments of a call written by a person; for a class `Name(1); method(2); attribute`."""
    signature = problem.signature
    usage = _usage(problem)
    try:
        nodes = ast.parse(text.strip()).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise JudgeError(f"--input is no Python call: {text[:100]!r}", usage) from error
    if not all(isinstance(node, ast.Expr) for node in nodes) or not nodes:
        raise JudgeError(f"--input is no Python call: {text[:100]!r}", usage)
    first, *rest = [node.value for node in nodes if isinstance(node, ast.Expr)]
    if signature.function is not None:
        if rest:
            raise JudgeError("--input takes one call", usage)
        return _arguments(first, signature.function, usage)
    constructor = signature.methods.get("__init__") or Function("__init__", (), "None")
    init = _arguments(first, Function(signature.name, constructor.parameters, "None"), usage)
    operations: list[tuple[Any, ...]] = []
    for node in rest:
        if isinstance(node, ast.Name) and node.id in signature.attributes:
            operations.append((node.id,))
        elif isinstance(node, ast.Call) and (method := signature.methods.get(ast.unparse(node.func))):
            operations.append((method.name, *_arguments(node, method, usage)))
        else:
            raise JudgeError(f"{signature.name} has no {ast.unparse(node)[:80]}", usage)
    return init, operations


def _usage(problem: Problem) -> str:
    signature = problem.signature
    if signature.function is not None:
        return f"write it as {signature.function}, with values for the names"
    return f"write it as {signature.name}(...); method(...); ..., with values for the names"


def _arguments(node: ast.expr, function: Function, usage: str) -> tuple[Any, ...]:
    if not isinstance(node, ast.Call) or ast.unparse(node.func) != function.name:
        raise JudgeError(f"--input must call {function.name}", usage)
    given: dict[str, Any] = {}
    for parameter, argument in zip(function.parameters, node.args, strict=False):
        given[parameter.name] = argument
    given.update({keyword.arg or "**": keyword.value for keyword in node.keywords})
    names = [parameter.name for parameter in function.parameters]
    needed = [parameter.name for parameter in function.parameters if parameter.default is None]
    if len(node.args) > len(names) or given.keys() - set(names) or set(needed) - given.keys():
        raise JudgeError(f"{function.name} takes {', '.join(names) or 'no arguments'}", usage)
    values = []
    for parameter in function.parameters:
        if parameter.name not in given:
            break  # this default and all after it
        values.append(_typed(_value(given[parameter.name]), parameter.annotation, parameter.name, usage))
    return tuple(values)


def _typed(value: Any, annotation: str, name: str, usage: str) -> Any:
    if annotation == "ArrayReader" and isinstance(value, list):
        return value  # becomes what the suite hands out
    if annotation.startswith("Iterator") and isinstance(value, list):
        return Stream(value)
    if annotation.startswith("Callable") and type(value) is int:
        return Rolls(value)
    if "np.ndarray" in annotation and isinstance(value, list):
        import numpy

        return numpy.array(value)
    try:
        return conform(value, annotation)
    except Misfit as misfit:
        raise JudgeError(f"{name}: {misfit}", usage) from None


def _value(node: ast.expr) -> Any:
    """Evaluate literals, and the calls of the kit that build nodes and arrays, of a trusted person's text."""
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        pass
    if isinstance(node, (ast.List, ast.Tuple)):
        items = [_value(item) for item in node.elts]
        return items if isinstance(node, ast.List) else tuple(items)
    if isinstance(node, ast.Name) and node.id in _CONSTANTS:
        return _CONSTANTS[node.id]
    if rolls := re.fullmatch(r"random\.Random\((\d+)\)\.random", ast.unparse(node)):
        return int(rolls[1])
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        if name in ("np.array", "numpy.array") and len(node.args) == 1:
            import numpy

            return numpy.array(_value(node.args[0]))
        if name in _BUILDERS:
            keywords = {keyword.arg: _value(keyword.value) for keyword in node.keywords if keyword.arg}
            try:
                return _BUILDERS[name](*map(_value, node.args), **keywords)
            except (TypeError, ValueError, IndexError) as error:
                raise JudgeError(
                    f"{ast.unparse(node)[:100]}: {error}", "see judge/kit for how it is called"
                ) from None
    raise JudgeError(
        f"no value: {ast.unparse(node)[:100]}",
        "numbers, texts, lists, linked_list([...]), tree([...]), np.array([...])",
    )
