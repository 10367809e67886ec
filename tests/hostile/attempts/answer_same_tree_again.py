"""Answer with one search tree hundreds of thousands of times."""
# problem: unique_bsts
# about: answers
# runs with: --all
# verdicts: wrong_answer

from judge.kit import TreeNode


def unique_bsts(n):
    root = None
    for value in range(n, 0, -1):
        root = TreeNode(value, None, root)
    return [root] * 200_000
