"""Answer every test with as much text that swells when it is shown as may be."""
# problem: case_permutations
# about: answers
# runs with: --all
# verdicts: wrong_answer


def case_permutations(text):
    return ["\x00" * 8_500_000]
