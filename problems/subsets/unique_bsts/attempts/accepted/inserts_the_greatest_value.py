from judge.kit import TreeNode


def unique_bsts(n):
    """The greatest value is on the path of right children, and takes the node that was there as its left child."""
    found = [None]
    for value in range(1, n + 1):
        larger = []
        for root in found:
            larger.append(TreeNode(value, root))
            node, depth = root, 0
            while node:
                larger.append(joined(root, depth, value))
                node, depth = node.right, depth + 1
        found = larger
    return found if n else []


def joined(node, depth, value):
    below = TreeNode(value, node.right) if depth == 0 else joined(node.right, depth - 1, value)
    return TreeNode(node.val, node.left, below)
