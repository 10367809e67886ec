"""Turns the second half back from the node that was its first, which is its last now."""


def turn(node):
    back = None
    while node:
        node.next, back, node = back, node, node.next
    return back


def palindrome_list(head):
    middle = fast = head
    while fast and fast.next:
        middle, fast = middle.next, fast.next.next
    front, back = head, turn(middle)
    while back and front.val == back.val:
        front, back = front.next, back.next
    turn(middle)
    return back is None
