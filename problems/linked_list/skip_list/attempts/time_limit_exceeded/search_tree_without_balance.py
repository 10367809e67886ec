"""Is a search tree without balance, which becomes a linked list when values come in order."""


class Node:
    def __init__(self, value):
        self.value = value
        self.is_there = True
        self.children = [None, None]


class SkipList:
    def __init__(self, coin):
        self.root = Node(0)
        self.root.is_there = False

    def find(self, value):
        """Return the node with the value, or the one below which it belongs."""
        node = self.root
        while node.value != value and node.children[value > node.value]:
            node = node.children[value > node.value]
        return node

    def insert(self, value):
        node = self.find(value)
        if node.value == value:
            was_there, node.is_there = node.is_there, True
            return not was_there
        node.children[value > node.value] = Node(value)
        return True

    def remove(self, value):
        node = self.find(value)
        was_there = node.value == value and node.is_there
        if was_there:
            node.is_there = False
        return was_there

    def contains(self, value):
        node = self.find(value)
        return node.value == value and node.is_there

    def range(self, low, high):
        found, stack, node = [], [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.children[0] if node.value >= low else None
            node = stack.pop()
            if low <= node.value <= high and node.is_there:
                found.append(node.value)
            node = node.children[1] if node.value <= high else None
        return found
