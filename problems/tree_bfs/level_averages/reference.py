from judge.kit import TreeNode


def level_averages(root: TreeNode | None) -> list[float]:
    averages = []
    level = [root] if root else []
    while level:
        averages.append(sum(node.val for node in level) / len(level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
