"""Sleep in some tests, and give answers in others that cannot be checked in time."""
# problem: unique_bsts
# about: time
# runs with: --all
# verdicts: wrong_answer, time_limit_exceeded

import time

from judge.kit import TreeNode


def unique_bsts(n):
    if n in (1, 2, 3, 5):
        time.sleep(4.8)
        return []
    root = None
    for value in range(n, 0, -1):
        root = TreeNode(value, None, root)
    return [root] * 200_000
