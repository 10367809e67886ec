from judge.kit import NextTreeNode


def connect_siblings(root):
    while root:
        before_first = last = NextTreeNode()
        while root:
            for child in (root.left, root.right):
                if child:
                    last.next = child
                    last = child
            root = root.next
        root = before_first.next
