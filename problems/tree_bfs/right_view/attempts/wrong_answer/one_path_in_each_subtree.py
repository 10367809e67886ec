"""Follows one path in each subtree of the root, and extends the right one by the left one."""


def right_view(root):
    def down_the_right(node):
        values = []
        while node:
            values.append(node.val)
            node = node.right or node.left
        return values

    if root is None:
        return []
    right, left = down_the_right(root.right), down_the_right(root.left)
    return [root.val, *right, *left[len(right) :]]
