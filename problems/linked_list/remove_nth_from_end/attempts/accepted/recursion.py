import sys

sys.setrecursionlimit(1_000_000)


def remove_nth_from_end(head, n):
    def without(node):
        """Return the rest of the list without the removed node, and how many nodes it had."""
        if node is None:
            return None, 0
        rest, count = without(node.next)
        if count + 1 == n:
            return rest, n
        node.next = rest
        return node, count + 1

    return without(head)[0]
