"""Builds a new list in reverse."""


class Node:
    def __init__(self, value):
        self.value = value
        self.links = [None, None]


class LinkedDeque:
    def __init__(self):
        self.ends = [None, None]
        self.front = 0

    def push(self, value, side):
        node, end = Node(value), self.ends[side]
        if end is None:
            self.ends = [node, node]
            return
        node.links[side] = None
        node.links[1 - side] = end
        end.links[side] = node
        self.ends[side] = node

    def push_front(self, value):
        self.push(value, self.front)

    def push_back(self, value):
        self.push(value, 1 - self.front)

    def pop_front(self):
        return self.pop(self.front)

    def pop_back(self):
        return self.pop(1 - self.front)

    def pop(self, side):
        node = self.ends[side]
        if node is None:
            raise IndexError("pop from an empty list")
        self.unlink(node)
        return node.value

    def unlink(self, node):
        for side in (0, 1):
            near, far = node.links[side], node.links[1 - side]
            if near is None:
                self.ends[side] = far
            else:
                near.links[1 - side] = far

    def nodes(self):
        node = self.ends[self.front]
        while node is not None:
            yield node
            node = node.links[1 - self.front]

    def remove(self, value):
        for node in self.nodes():
            if node.value == value:
                self.unlink(node)
                return True
        return False

    def reverse(self):
        found = self.values()
        self.ends = [None, None]
        for value in found:
            self.push_front(value)

    def values(self):
        return [node.value for node in self.nodes()]
