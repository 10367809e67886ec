"""Does not update the first node when it is removed while others are left."""


class Node:
    def __init__(self, key, value, prev):
        self.key = key
        self.value = value
        self.prev = prev
        self.next = None


class OrderedMap:
    def __init__(self):
        self.nodes = {}
        self.first = None
        self.last = None

    def append(self, key, value):
        node = Node(key, value, self.last)
        if self.last is None:
            self.first = node
        else:
            self.last.next = node
        self.last = node
        self.nodes[key] = node

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
        else:
            self.append(key, value)

    def get(self, key):
        node = self.nodes.get(key)
        return None if node is None else node.value

    def remove(self, key):
        node = self.nodes.pop(key, None)
        if node is None:
            return False
        if node.prev is not None:
            node.prev.next = node.next
        if node.next is None:
            self.last = node.prev
        else:
            node.next.prev = node.prev
        return True

    def move_to_end(self, key):
        node = self.nodes.get(key)
        if node is None:
            return False
        if node is not self.last:
            self.remove(key)
            self.append(key, node.value)
        return True

    def items(self):
        pairs = []
        node = self.first
        while node is not None:
            pairs.append((node.key, node.value))
            node = node.next
        return pairs
