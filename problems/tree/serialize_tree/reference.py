from judge.kit import TreeNode

MISSING = "#"


class TreeCodec:
    def encode(self, root: TreeNode | None) -> str:
        words = []
        nodes = [root]
        for node in nodes:  # grows while it is read
            if node is None:
                words.append(MISSING)
            else:
                words.append(str(node.val))
                nodes += (node.left, node.right)
        return " ".join(words)

    def decode(self, text: str) -> TreeNode | None:
        words = iter(text.split())

        def take() -> TreeNode | None:
            word = next(words)
            return None if word == MISSING else TreeNode(int(word))

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
