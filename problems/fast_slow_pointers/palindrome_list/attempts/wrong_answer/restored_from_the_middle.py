"""Restores the second half from its old first node, which is now its last one."""


def reverse(node):
    back = None
    while node:
        node.next, back, node = back, node, node.next
    return back


def palindrome_list(head):
    middle = fast = head
    while fast and fast.next:
        middle, fast = middle.next, fast.next.next
    front, back = head, reverse(middle)
    while back and front.val == back.val:
        front, back = front.next, back.next
    reverse(middle)
    return back is None
