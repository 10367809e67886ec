"""Adds the digits instead of reading them as a number."""


def path_numbers_sum(root):
    def total(node, number):
        if node is None:
            return 0
        number += node.val
        if node.left is None and node.right is None:
            return number
        return total(node.left, number) + total(node.right, number)

    return total(root, 0)
