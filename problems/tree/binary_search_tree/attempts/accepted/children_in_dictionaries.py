class SearchTree:
    """No nodes: two dictionaries from a value to its children, and None leads to the root on the left."""

    def __init__(self):
        self.left = {}
        self.right = {}

    def locate(self, value):
        side, parent = self.left, None
        while parent in side and side[parent] != value:
            parent = side[parent]
            side = self.left if value < parent else self.right
        return side, parent

    def insert(self, value):
        side, parent = self.locate(value)
        if parent in side:
            return False
        side[parent] = value
        return True

    def remove(self, value):
        side, parent = self.locate(value)
        if parent not in side:
            return False
        if value in self.left and value in self.right:
            new = self.right[value]
            while new in self.left:
                new = self.left[new]
            self.remove(new)
            side[parent] = new
            for children in (self.left, self.right):
                if value in children:
                    children[new] = children.pop(value)
        elif value in self.left:
            side[parent] = self.left.pop(value)
        elif value in self.right:
            side[parent] = self.right.pop(value)
        else:
            del side[parent]
        return True

    def contains(self, value):
        side, parent = self.locate(value)
        return parent in side

    def path(self, value):
        node = self.left.get(None)
        while node is not None:
            yield node
            node = (self.left if value < node else self.right).get(node)

    def floor(self, value):
        return max((node for node in self.path(value) if node <= value), default=None)

    def ceiling(self, value):
        if self.contains(value):
            return value
        return min((node for node in self.path(value) if node >= value), default=None)

    def inorder(self):
        return sorted(self.preorder())

    def preorder(self):
        values, stack = [], [self.left.get(None)]
        while stack:
            value = stack.pop()
            if value is not None:
                values.append(value)
                stack += [self.right.get(value), self.left.get(value)]
        return values
