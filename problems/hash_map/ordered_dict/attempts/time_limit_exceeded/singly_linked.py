"""Walks to the previous node of a singly linked list."""


class Node:
    def __init__(self, key, value):
        self.key, self.value, self.next = key, value, None


class OrderedMap:
    def __init__(self):
        self.head = self.last = Node(None, None)
        self.nodes = {}

    def append(self, node):
        node.next = None
        self.last.next = node
        self.last = node

    def cut(self, node):
        before = self.head
        while before.next is not node:
            before = before.next
        before.next = node.next
        if node is self.last:
            self.last = before

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
        else:
            self.nodes[key] = Node(key, value)
            self.append(self.nodes[key])

    def get(self, key):
        return self.nodes[key].value if key in self.nodes else None

    def remove(self, key):
        if key not in self.nodes:
            return False
        self.cut(self.nodes.pop(key))
        return True

    def move_to_end(self, key):
        if key not in self.nodes:
            return False
        self.cut(self.nodes[key])
        self.append(self.nodes[key])
        return True

    def items(self):
        pairs, node = [], self.head.next
        while node:
            pairs.append((node.key, node.value))
            node = node.next
        return pairs
