class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.parent = parent
        self.left = None
        self.right = None


class SearchTree:
    """Move nodes instead of values: the successor takes the place of the removed node."""

    def __init__(self):
        self.root = None

    def find(self, value):
        node = self.root
        last = None
        while node is not None:
            last = node
            if value == node.value:
                return node, last
            elif value < node.value:
                node = node.left
            else:
                node = node.right
        return None, last

    def insert(self, value):
        node, parent = self.find(value)
        if node is not None:
            return False
        new = Node(value, parent)
        if parent is None:
            self.root = new
        elif value < parent.value:
            parent.left = new
        else:
            parent.right = new
        return True

    def replace(self, old, new):
        if old.parent is None:
            self.root = new
        elif old is old.parent.left:
            old.parent.left = new
        else:
            old.parent.right = new
        if new is not None:
            new.parent = old.parent

    def remove(self, value):
        node, _ = self.find(value)
        if node is None:
            return False
        if node.left is None:
            self.replace(node, node.right)
        elif node.right is None:
            self.replace(node, node.left)
        else:
            successor = node.right
            while successor.left is not None:
                successor = successor.left
            if successor.parent is not node:
                self.replace(successor, successor.right)
                successor.right = node.right
                successor.right.parent = successor
            self.replace(node, successor)
            successor.left = node.left
            successor.left.parent = successor
        return True

    def contains(self, value):
        return self.find(value)[0] is not None

    def floor(self, value):
        node, last = self.find(value)
        if node is not None:
            return value
        while last is not None and last.value > value:
            last = last.parent
        return None if last is None else last.value

    def ceiling(self, value):
        node, last = self.find(value)
        if node is not None:
            return value
        while last is not None and last.value < value:
            last = last.parent
        return None if last is None else last.value

    def walk(self, node, before):
        if node is None:
            return []
        left = self.walk(node.left, before)
        right = self.walk(node.right, before)
        if before:
            return [node.value] + left + right
        return left + [node.value] + right

    def inorder(self):
        return self.walk(self.root, False)

    def preorder(self):
        return self.walk(self.root, True)
