import sys

sys.setrecursionlimit(10**6)


def lowest_common_ancestor(root, first, second):
    wanted = {first, second}
    answer = None

    def count(node):
        """Return how many of the wanted values the subtree has."""
        nonlocal answer
        if node is None:
            return 0
        total = count(node.left) + count(node.right) + (node.val in wanted)
        if total == len(wanted) and answer is None:
            answer = node
        return total

    count(root)
    return answer
