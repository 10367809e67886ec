"""Lowers the number of levels when they are empty, down to none when the list is."""


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


class SkipList:
    def __init__(self, coin):
        self.coin = coin
        self.head = Node(None)
        self.head.links = [None]

    def path(self, value):
        path, node = [], self.head
        for level in range(len(self.head.links) - 1, -1, -1):
            while node.links[level] and node.links[level].value < value:
                node = node.links[level]
            path.append(node)
        return path[::-1] or [self.head]

    def after(self, node):
        return node.links[0] if node.links else None

    def contains(self, value):
        node = self.after(self.path(value)[0])
        return node is not None and node.value == value

    def insert(self, value):
        if self.contains(value):
            return False
        path, node = self.path(value), Node(value)
        for level in range(len(self.head.links)):
            node.links.append(path[level].links[level])
            path[level].links[level] = node
            if self.coin() >= 0.5:
                return True
        if self.head.links:
            self.head.links.append(node)
            node.links.append(None)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        path = self.path(value)
        node = self.after(path[0])
        for level in range(len(node.links)):
            path[level].links[level] = node.links[level]
        while self.head.links and self.head.links[-1] is None:
            self.head.links.pop()
        return True

    def range(self, low, high):
        found, node = [], self.after(self.path(low)[0])
        while node and node.value <= high:
            found.append(node.value)
            node = node.links[0]
        return found
