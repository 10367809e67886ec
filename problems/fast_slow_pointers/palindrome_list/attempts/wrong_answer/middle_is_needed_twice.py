"""Takes the middle note for a part of the first half, so that odd tunes are never the same."""


def palindrome_list(head):
    stack, count, node = [], 0, head
    while node:
        count, node = count + 1, node.next
    for _ in range((count + 1) // 2):
        stack.append(head.val)
        head = head.next
    while head and stack[-1] == head.val:
        stack.pop()
        head = head.next
    return head is None and not stack
