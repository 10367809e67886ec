"""Returns True for an empty tree and target 0."""


def has_path_sum(root, target):
    def search(node, rest):
        if node is None:
            return False
        if node.left is None and node.right is None:
            return rest == node.val
        return search(node.left, rest - node.val) or search(node.right, rest - node.val)

    return search(root, target) if root else target == 0
