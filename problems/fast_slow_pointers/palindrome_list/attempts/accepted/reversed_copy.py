from judge.kit import ListNode


def palindrome_list(head):
    copy, node = None, head
    while node:
        copy = ListNode(node.val, copy)
        node = node.next
    while head and head.val == copy.val:
        head, copy = head.next, copy.next
    return head is None
