def zigzag_level_order(root):
    answer = []
    to_the_right, to_the_left = [root] if root else [], []
    while to_the_right or to_the_left:
        values = []
        if to_the_right:
            while to_the_right:
                node = to_the_right.pop()
                values.append(node.val)
                if node.left:
                    to_the_left.append(node.left)
                if node.right:
                    to_the_left.append(node.right)
        else:
            while to_the_left:
                node = to_the_left.pop()
                values.append(node.val)
                if node.right:
                    to_the_right.append(node.right)
                if node.left:
                    to_the_right.append(node.left)
        answer.append(values)
    return answer
