"""Answer with as many equal trees as take most of the time that a check may take."""
# problem: unique_bsts
# about: answers
# runs with: --all
# verdicts: wrong_answer

from judge.kit import TreeNode


def unique_bsts(n):
    root = None
    for value in range(n, 0, -1):
        root = TreeNode(value, None, root)
    return [root] * (1_500_000 // (n + 1) if n else 0)
