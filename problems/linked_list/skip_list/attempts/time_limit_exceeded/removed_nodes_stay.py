"""Only marks removed nodes, so that a range walks over all of them."""


class Node:
    def __init__(self, value, height):
        self.value = value
        self.links = [None] * height
        self.is_there = True


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
        node = path[0].links[0]
        if node and node.value == value:
            was_there, node.is_there = node.is_there, True
            return not was_there
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
        was_there, node.is_there = node.is_there, False
        return was_there

    def contains(self, value):
        node = self.path(value)[0].links[0]
        return node is not None and node.value == value and node.is_there

    def range(self, low, high):
        found = []
        node = self.path(low)[0].links[0]
        while node and node.value <= high:
            if node.is_there:
                found.append(node.value)
            node = node.links[0]
        return found
