"""Writes preorder and inorder, which is not enough when values are equal."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        def preorder(node):
            return [str(node.val), *preorder(node.left), *preorder(node.right)] if node else []

        def inorder(node):
            return [*inorder(node.left), str(node.val), *inorder(node.right)] if node else []

        return ",".join(preorder(root)) + ";" + ",".join(inorder(root))

    def decode(self, text):
        def build(preorder, inorder):
            if not preorder or preorder[0] not in inorder:
                return None
            at = inorder.index(preorder[0])
            left = build(preorder[1 : at + 1], inorder[:at])
            return TreeNode(int(preorder[0]), left, build(preorder[at + 1 :], inorder[at + 1 :]))

        return build(*([word for word in part.split(",") if word] for part in text.split(";")))
