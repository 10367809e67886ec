"""Collects only the digits that are true, so every zero is lost."""


def path_numbers_sum(root):
    def total(node, digits):
        if node is None:
            return 0
        if node.val:
            digits += str(node.val)
        if node.left is None and node.right is None:
            return int(digits or "0")
        return total(node.left, digits) + total(node.right, digits)

    return total(root, "")
