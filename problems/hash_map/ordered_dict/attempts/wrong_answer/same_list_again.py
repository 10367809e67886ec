"""Returns the same list each time, and changes it later."""


class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class OrderedMap:
    def __init__(self):
        self.nodes = {}
        self.result = []
        self.head = Node(None, None)
        self.tail = Node(None, None)
        self.head.next = self.tail
        self.tail.prev = self.head

    def link(self, node):
        last = self.tail.prev
        last.next = node
        node.prev = last
        node.next = self.tail
        self.tail.prev = node

    def unlink(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
            return
        node = Node(key, value)
        self.nodes[key] = node
        self.link(node)

    def get(self, key):
        if key not in self.nodes:
            return None
        return self.nodes[key].value

    def remove(self, key):
        if key not in self.nodes:
            return False
        node = self.nodes.pop(key)
        self.unlink(node)
        return True

    def move_to_end(self, key):
        if key not in self.nodes:
            return False
        node = self.nodes[key]
        self.unlink(node)
        self.link(node)
        return True

    def items(self):
        result = self.result
        result.clear()
        node = self.head.next
        while node is not self.tail:
            result.append((node.key, node.value))
            node = node.next
        return result
