"""Takes a level whose first and last node have no children for the last one."""


def connect_all_siblings(root):
    level, before = [root] if root else [], None
    while level:
        for node in level:
            if before:
                before.next = node
            before = node
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            return
        level = [child for node in level for child in (node.left, node.right) if child]
