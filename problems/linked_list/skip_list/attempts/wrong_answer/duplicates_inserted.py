"""Inserts a value that is there already a second time."""


class Node:
    def __init__(self, value, height):
        self.value = value
        self.links = [None] * height


class SkipList:
    def __init__(self, coin):
        self.coin = coin
        self.head = Node(None, 20)

    def height(self):
        height = 1
        while height < 20 and self.coin() < 0.5:
            height += 1
        return height

    def path(self, value):
        """Return the last node before the value on each level, the lowest first."""
        path = [None] * 20
        node = self.head
        for level in range(19, -1, -1):
            while node.links[level] and node.links[level].value < value:
                node = node.links[level]
            path[level] = node
        return path

    def insert(self, value):
        path = self.path(value)
        node = Node(value, self.height())
        for level in range(len(node.links)):
            node.links[level] = path[level].links[level]
            path[level].links[level] = node
        return True

    def remove(self, value):
        path = self.path(value)
        node = path[0].links[0]
        if node is None or node.value != value:
            return False
        for level in range(len(node.links)):
            path[level].links[level] = node.links[level]
        return True

    def contains(self, value):
        node = self.path(value)[0].links[0]
        return node is not None and node.value == value

    def range(self, low, high):
        found = []
        node = self.path(low)[0].links[0]
        while node and node.value <= high:
            found.append(node.value)
            node = node.links[0]
        return found
