"""Answer with as many empty sets as there is room for."""
# problem: case_permutations
# about: answers
# runs with: --all
# verdicts: wrong_answer, time_limit_exceeded


def case_permutations(text):
    return [set(), frozenset()] * 500_000
