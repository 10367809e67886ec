from judge.kit import TreeNode


class TreeCodec:
    """Write the values in preorder, and the numbers in preorder of the nodes in order."""

    def encode(self, root):
        values, inorder = [], []
        path, node = [], root
        while path or node:
            while node:
                path.append((node, len(values)))
                values.append(str(node.val))
                node = node.left
            node, number = path.pop()
            inorder.append(str(number))
            node = node.right
        return " ".join(values) + "/" + " ".join(inorder)

    def decode(self, text):
        values, inorder = (list(map(int, part.split())) for part in text.split("/"))
        nodes = [TreeNode(value) for value in values]
        path, following = [], 0
        for number, node in enumerate(nodes):
            last = None
            while path and path[-1] == inorder[following]:
                last = path.pop()
                following += 1
            if last is not None:
                nodes[last].right = node
            elif number:
                nodes[path[-1]].left = node
            path.append(number)
        return nodes[0] if nodes else None
