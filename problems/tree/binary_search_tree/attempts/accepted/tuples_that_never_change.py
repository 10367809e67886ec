def put(tree, value):
    if tree is None:
        return None, value, None
    left, own, right = tree
    if value < own:
        return put(left, value), own, right
    return left, own, put(right, value)


def take_smallest(tree):
    left, own, right = tree
    if left is None:
        return own, right
    smallest, rest = take_smallest(left)
    return smallest, (rest, own, right)


def drop(tree, value):
    left, own, right = tree
    if value < own:
        return drop(left, value), own, right
    if value > own:
        return left, own, drop(right, value)
    if left is None or right is None:
        return left or right
    smallest, rest = take_smallest(right)
    return left, smallest, rest


class SearchTree:
    def __init__(self):
        self.tree = None

    def bounds(self, value):
        low = high = None
        tree = self.tree
        while tree:
            left, own, right = tree
            if own == value:
                return own, own
            if own < value:
                low, tree = own, right
            else:
                high, tree = own, left
        return low, high

    def insert(self, value):
        if self.contains(value):
            return False
        self.tree = put(self.tree, value)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        self.tree = drop(self.tree, value)
        return True

    def contains(self, value):
        return self.bounds(value)[0] == value

    def floor(self, value):
        return self.bounds(value)[0]

    def ceiling(self, value):
        return self.bounds(value)[1]

    def inorder(self):
        def walk(tree):
            if tree:
                yield from walk(tree[0])
                yield tree[1]
                yield from walk(tree[2])

        return list(walk(self.tree))

    def preorder(self):
        def walk(tree):
            if tree:
                yield tree[1]
                yield from walk(tree[0])
                yield from walk(tree[2])

        return list(walk(self.tree))
