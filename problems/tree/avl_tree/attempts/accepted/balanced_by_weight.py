"""Nodes are tuples (left, value, right, weight, height); an operation makes the nodes on its path anew."""

EMPTY = (None, None, None, 1, 0)
DELTA, GAMMA = 1 + 2**0.5, 2**0.5


def node(left, value, right):
    return left, value, right, left[3] + right[3], 1 + max(left[4], right[4])


def balanced(left, value, right):
    """Make a node of trees of which one may have a node too many."""
    if left[3] > DELTA * right[3]:
        inner = left[2]
        if inner[3] < GAMMA * left[0][3]:
            return node(left[0], left[1], node(inner, value, right))
        return node(node(left[0], left[1], inner[0]), inner[1], node(inner[2], value, right))
    if right[3] > DELTA * left[3]:
        inner = right[0]
        if inner[3] < GAMMA * right[2][3]:
            return node(node(left, value, inner), right[1], right[2])
        return node(node(left, value, inner[0]), inner[1], node(inner[2], right[1], right[2]))
    return node(left, value, right)


def with_value(tree, value):
    if tree is EMPTY:
        return node(EMPTY, value, EMPTY)
    left, own, right, _, _ = tree
    if value < own:
        return balanced(with_value(left, value), own, right)
    return balanced(left, own, with_value(right, value))


def without_smallest(tree):
    """Return the smallest value, and the tree without it."""
    left, own, right, _, _ = tree
    if left is EMPTY:
        return own, right
    smallest, left = without_smallest(left)
    return smallest, balanced(left, own, right)


def without(tree, value):
    left, own, right, _, _ = tree
    if value < own:
        return balanced(without(left, value), own, right)
    if value > own:
        return balanced(left, own, without(right, value))
    if right is EMPTY:
        return left
    smallest, right = without_smallest(right)
    return balanced(left, smallest, right)


class BalancedTree:
    def __init__(self):
        self.tree = EMPTY

    def contains(self, value):
        tree = self.tree
        while tree is not EMPTY:
            left, own, right, _, _ = tree
            if value == own:
                return True
            tree = left if value < own else right
        return False

    def insert(self, value):
        if self.contains(value):
            return False
        self.tree = with_value(self.tree, value)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        self.tree = without(self.tree, value)
        return True

    def rank(self, value):
        count, tree = 0, self.tree
        while tree is not EMPTY:
            left, own, right, _, _ = tree
            if own < value:
                count += left[3]
                tree = right
            else:
                tree = left
        return count

    def select(self, index):
        if index < 0 or index >= self.tree[3] - 1:
            raise IndexError(index)
        tree = self.tree
        while index != tree[0][3] - 1:
            if index < tree[0][3]:
                tree = tree[0]
            else:
                index -= tree[0][3]
                tree = tree[2]
        return tree[1]

    def height(self):
        return self.tree[4]
