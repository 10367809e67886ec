"""Searches the value of each node from the root, and expects to find this node."""


def is_search_tree(root):
    def find(value):
        node = root
        while node and node.val != value:
            node = node.left if value < node.val else node.right
        return node

    nodes = [root] if root else []
    for node in nodes:
        if find(node.val) is not node:
            return False
        nodes += [child for child in (node.left, node.right) if child]
    return True
