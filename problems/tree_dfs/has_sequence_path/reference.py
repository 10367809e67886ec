from judge.kit import TreeNode


def has_sequence_path(root: TreeNode | None, sequence: list[int]) -> bool:
    def fits(node: TreeNode | None, position: int) -> bool:
        if node is None or position == len(sequence) or node.val != sequence[position]:
            return False
        if node.left is None and node.right is None:
            return position == len(sequence) - 1
        return fits(node.left, position + 1) or fits(node.right, position + 1)

    return fits(root, 0)
