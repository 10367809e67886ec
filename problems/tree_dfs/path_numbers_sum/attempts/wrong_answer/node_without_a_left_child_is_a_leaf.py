"""Treats a node without a left child as a leaf."""


def path_numbers_sum(root):
    def total(node, number):
        number = number * 10 + node.val
        if node.left is None:
            return number
        right = total(node.right, number) if node.right else 0
        return total(node.left, number) + right

    return total(root, 0) if root else 0
