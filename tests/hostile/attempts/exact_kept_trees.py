"""Keep the trees of the call before in a mutable default argument."""
# problem: unique_bsts
# about: exactness
# verdicts: wrong_answer
# says: state between calls

from judge.kit import TreeNode


def unique_bsts(n, found=[]):
    def trees(low, high):
        if low > high:
            return [None]
        return [
            TreeNode(root, left, right)
            for root in range(low, high + 1)
            for left in trees(low, root - 1)
            for right in trees(root + 1, high)
        ]

    found += [root for root in trees(1, n) if root]
    return found
