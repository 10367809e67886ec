from judge.kit import TreeNode


def path_numbers_sum(root: TreeNode | None) -> int:
    def total(node: TreeNode | None, number: int) -> int:
        if node is None:
            return 0
        number = number * 10 + node.val
        if node.left is None and node.right is None:
            return number
        return total(node.left, number) + total(node.right, number)

    return total(root, 0)
