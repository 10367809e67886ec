class Node:
    def __init__(self, value, smallest, below):
        self.value = value
        self.smallest = smallest
        self.below = below


class EmptyStack(IndexError):
    pass


class MinStack:
    def __init__(self):
        self.head = None

    def _head(self):
        if self.head is None:
            raise EmptyStack
        return self.head

    def push(self, value):
        smallest = value if self.head is None else min(value, self.head.smallest)
        self.head = Node(value, smallest, self.head)

    def pop(self):
        node = self._head()
        self.head = node.below
        return node.value

    def top(self):
        return self._head().value

    def minimum(self):
        return self._head().smallest
