from judge.kit import TreeNode


def level_maximums(root: TreeNode | None) -> list[int]:
    maximums = []
    level = [root] if root else []
    while level:
        maximums.append(max(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return maximums
