<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message>
        <source>The library for passwords could not be started.</source>
        <translation>Không khởi động được thư viện bảo vệ mật khẩu.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để bảo vệ mật khẩu. Hãy đóng bớt chương trình rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Mật khẩu phải có ít nhất %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>A login name is one word: “%1” is not.</source>
        <translation>Tên đăng nhập là một từ liền: “%1” không phải.</translation>
    </message>
    <message>
        <source>The account “%1” needs the name of its holder.</source>
        <translation>Tài khoản “%1” phải có họ tên người dùng.</translation>
    </message>
    <message>
        <source>An account is an owner&apos;s, an officer&apos;s, a member&apos;s or a reader&apos;s.</source>
        <translation>Tài khoản là của chủ tệp, cán bộ tổ chức, thành viên hoặc người xem.</translation>
    </message>
    <message>
        <source>Renew the protection of a password</source>
        <translation>Làm mới bảo vệ mật khẩu</translation>
    </message>
    <message>
        <source>The first account has to be the owner&apos;s: otherwise nobody could make the next.</source>
        <translation>Tài khoản đầu tiên phải là của chủ tệp: nếu không sẽ không ai lập được tài khoản tiếp theo.</translation>
    </message>
    <message>
        <source>The login name “%1” is already in use.</source>
        <translation>Tên đăng nhập “%1” đã có người dùng.</translation>
    </message>
    <message>
        <source>Create account “%1”</source>
        <translation>Lập tài khoản “%1”</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Không có tài khoản này.</translation>
    </message>
    <message>
        <source>“%1” is the last active owner of this file and has to stay so. Make another owner first.</source>
        <translation>“%1” là chủ tệp đang hoạt động cuối cùng nên phải giữ nguyên. Hãy lập chủ tệp khác trước.</translation>
    </message>
    <message>
        <source>Change account “%1”</source>
        <translation>Sửa tài khoản “%1”</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>Mật khẩu hiện tại không đúng.</translation>
    </message>
    <message>
        <source>Change own password</source>
        <translation>Đổi mật khẩu của mình</translation>
    </message>
    <message>
        <source>Reset the password of “%1”</source>
        <translation>Đặt lại mật khẩu của “%1”</translation>
    </message>
    <message>
        <source>There is no such observation: it may have been taken back meanwhile.</source>
        <translation>Không có lượt nhận diện này: có thể đã được rút lại.</translation>
    </message>
    <message>
        <source>The observation %1 of %2 is concluded. Whoever concluded it can reconsider it first.</source>
        <translation>Lượt nhận diện %1 ngày %2 đã có kết luận. Người kết luận có thể xem xét lại trước.</translation>
    </message>
    <message>
        <source>“Tự nhận” is the word of the person concerned alone.</source>
        <translation>“Tự nhận” chỉ do chính người đó ghi.</translation>
    </message>
    <message>
        <source>The observation %1 of %2 is concluded: an explanation would change nothing. A petition can.</source>
        <translation>Lượt nhận diện %1 ngày %2 đã có kết luận: giải trình không còn tác dụng. Có thể gửi kiến nghị.</translation>
    </message>
    <message>
        <source>What is dismissed needs no remedy.</source>
        <translation>Đã bác bỏ thì không cần khắc phục.</translation>
    </message>
    <message>
        <source>Only what is confirmed is remedied.</source>
        <translation>Chỉ khắc phục nội dung đã xác nhận.</translation>
    </message>
    <message>
        <source>It cannot have been remedied (%1) before the day of the observation (%2).</source>
        <translation>Ngày khắc phục (%1) không thể trước ngày nhận diện (%2).</translation>
    </message>
    <message>
        <source>Week %1 has not begun: nobody can have looked yet.</source>
        <translation>Tuần %1 chưa bắt đầu: chưa ai có thể rà soát.</translation>
    </message>
    <message>
        <source>“None found” has been signed for week %1 already.</source>
        <translation>Tuần %1 đã ký “không phát hiện biểu hiện” rồi.</translation>
    </message>
    <message>
        <source>refers to a row that is refused</source>
        <translation>dẫn tới một dòng bị từ chối</translation>
    </message>
    <message>
        <source>there is no unit of this code, in the book or in the file</source>
        <translation>không có đơn vị nào mang mã này, cả trong sổ tính lẫn trong tệp</translation>
    </message>
    <message>
        <source>there is nobody of this code, in the book or in the file</source>
        <translation>không có ai mang mã này, cả trong sổ tính lẫn trong tệp</translation>
    </message>
    <message>
        <source>is no row number of an export; leave the cell empty for a new row</source>
        <translation>không phải là mã dòng của bản xuất; hãy để trống ô này nếu là dòng mới</translation>
    </message>
    <message>
        <source>stands in the book twice; leave the cell empty for a new row</source>
        <translation>có hai lần trong sổ tính; hãy để trống ô này nếu là dòng mới</translation>
    </message>
    <message>
        <source>has the same key as row %1</source>
        <translation>trùng khóa với dòng %1</translation>
    </message>
    <message>
        <source>would get the key of another stored row</source>
        <translation>sẽ trùng khóa với một dòng khác đã lưu</translation>
    </message>
    <message>
        <source>is the same stored row as another row of the book</source>
        <translation>cùng là một dòng đã lưu với một dòng khác trong sổ tính</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>“%1” would have more rows than a spreadsheet holds (%2): export one month, or as CSV.</source>
        <translation>“%1” sẽ có nhiều dòng hơn mức bảng tính chứa được (%2): hãy xuất từng tháng, hoặc xuất dạng CSV.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” holds a text of more than %3 characters, which a spreadsheet cannot hold: shorten it, or export as CSV.</source>
        <translation>Dòng %1 của “%2” có đoạn chữ dài hơn %3 ký tự, bảng tính không chứa được: hãy rút ngắn, hoặc xuất dạng CSV.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.</source>
        <translation>“%1” bị hỏng hoặc bị cắt cụt: hãy mở bằng chương trình bảng tính, lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” holds a text longer than any spreadsheet program writes; it is not read.</source>
        <translation>“%1” có đoạn chữ dài hơn mức mọi chương trình bảng tính ghi ra; không đọc tệp này.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a workbook holds; it is not read.</source>
        <translation>“%1” khi giải nén lớn hơn nhiều so với một sổ tính; không đọc tệp này.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: remove it in the spreadsheet program and save again.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu: hãy bỏ mật khẩu trong chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>The PDF could not be written; check the disk and the folder&apos;s permissions.</source>
        <translation>Không ghi được tệp PDF; hãy kiểm tra ổ đĩa và quyền của thư mục.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Không có gì để in.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or close the program that has the file open.</source>
        <translation>Không ghi được %1: %2. Hãy chọn thư mục khác, hoặc đóng chương trình đang mở tệp.</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>phải là một trong %1</translation>
    </message>
    <message>
        <source>must be an object {…}</source>
        <translation>phải là một đối tượng {…}</translation>
    </message>
    <message>
        <source>is not a setting of rule sets; correct the spelling or remove it</source>
        <translation>không phải là thiết lập của bộ quy tắc; hãy sửa chính tả hoặc bỏ đi</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>must be a list […]</source>
        <translation>phải là một danh sách […]</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are allowed</source>
        <translation>có %1 mục; nhiều nhất là %2</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>phải là chữ</translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are allowed</source>
        <translation>có %1 ký tự; nhiều nhất là %2</translation>
    </message>
    <message>
        <source>“%1” may hold only lower case letters a–z, digits and hyphens</source>
        <translation>“%1” chỉ được gồm chữ thường a–z, chữ số và dấu gạch nối</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>phải là true hoặc false</translation>
    </message>
    <message>
        <source>must be a date such as 2026-01-31</source>
        <translation>phải là ngày như 2026-01-31</translation>
    </message>
    <message>
        <source>a number with decimals must be written in quotation marks, such as &quot;2.5&quot;</source>
        <translation>số có phần thập phân phải viết trong ngoặc kép, như &quot;2.5&quot;</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>phải là số nguyên</translation>
    </message>
    <message>
        <source>must be a number with at most %1 decimals, such as &quot;2.5&quot;</source>
        <translation>phải là số có nhiều nhất %1 chữ số thập phân, như &quot;2.5&quot;</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>phải từ %1 đến %2</translation>
    </message>
    <message>
        <source>the file has %1 bytes; a rule set has at most %2</source>
        <translation>tệp có %1 byte; bộ quy tắc nhiều nhất %2</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1 levels</source>
        <translation>tệp lồng sâu hơn %1 cấp</translation>
    </message>
    <message>
        <source>line %1: not valid JSON (%2)</source>
        <translation>dòng %1: không phải JSON hợp lệ (%2)</translation>
    </message>
    <message>
        <source>points go in steps of 0.5</source>
        <translation>điểm tính theo bước 0,5</translation>
    </message>
    <message>
        <source>the group %1 is given twice</source>
        <translation>nhóm %1 ghi hai lần</translation>
    </message>
    <message>
        <source>there is no group %1</source>
        <translation>không có nhóm %1</translation>
    </message>
    <message>
        <source>the criterion %1 is given twice</source>
        <translation>tiêu chí %1 ghi hai lần</translation>
    </message>
    <message>
        <source>is not the code of a manifestation (I.01 … III.04)</source>
        <translation>không phải mã biểu hiện (I.01 … III.04)</translation>
    </message>
    <message>
        <source>there is no criterion %1</source>
        <translation>không có tiêu chí %1</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ghi hai lần</translation>
    </message>
    <message>
        <source>excellent must lie above good, and good above completed</source>
        <translation>mức xuất sắc phải trên mức tốt, mức tốt phải trên mức hoàn thành</translation>
    </message>
    <message>
        <source>the condition %1 is given twice</source>
        <translation>điều kiện %1 ghi hai lần</translation>
    </message>
    <message>
        <source>self-scoring comes before review, and review before decision</source>
        <translation>tự chấm trước cấp trên chấm, cấp trên chấm trước quyết định</translation>
    </message>
    <message>
        <source>lies before “from”</source>
        <translation>nằm trước “from”</translation>
    </message>
    <message>
        <source>criteria: their maxima (%1) and result.weight (%2) must be 100 together</source>
        <translation>criteria: tổng điểm tối đa (%1) và result.weight (%2) phải bằng 100</translation>
    </message>
    <message>
        <source>There is no rule set %1. There are: %2.</source>
        <translation>Không có bộ quy tắc %1. Hiện có: %2.</translation>
    </message>
    <message>
        <source>The rule set %1 in the file has errors; correct them or bind another.</source>
        <translation>Bộ quy tắc %1 trong tệp có lỗi; hãy sửa hoặc gắn bộ khác.</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays as it is. Save the copy under another name.</source>
        <translation>%1 đi kèm chương trình và được giữ nguyên. Hãy lưu bản sao dưới tên khác.</translation>
    </message>
    <message>
        <source>The rule set %1 has errors.</source>
        <translation>Bộ quy tắc %1 có lỗi.</translation>
    </message>
    <message>
        <source>The rule set %1 is a template: copy it, fill in its criteria and set “template” to false.</source>
        <translation>Bộ quy tắc %1 là bản mẫu: hãy sao chép ra, điền tiêu chí và đặt “template” thành false.</translation>
    </message>
    <message>
        <source>The rule set %1 has not been checked against the published text.</source>
        <translation>Bộ quy tắc %1 chưa được đối chiếu với văn bản ban hành.</translation>
    </message>
    <message>
        <source>The rule set %1 does not serve this kind of people: %2.</source>
        <translation>Bộ quy tắc %1 không áp dụng cho đối tượng: %2.</translation>
    </message>
    <message>
        <source>The rule set %1 is in force only from %2.</source>
        <translation>Bộ quy tắc %1 chỉ có hiệu lực từ %2.</translation>
    </message>
    <message>
        <source>The rule set %1 was in force until %2.</source>
        <translation>Bộ quy tắc %1 có hiệu lực đến %2.</translation>
    </message>
    <message>
        <source>The rule set %1 is not one for months.</source>
        <translation>Bộ quy tắc %1 không dùng cho tháng.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These people would manage each other in a circle: %1. Choose another direct manager.</source>
        <translation>Những người này sẽ quản lý nhau thành vòng tròn: %1. Hãy chọn người quản lý trực tiếp khác.</translation>
    </message>
    <message>
        <source>The unit code %1 is already in use.</source>
        <translation>Mã đơn vị %1 đã được dùng.</translation>
    </message>
    <message>
        <source>The unit %1 would lie below itself. Choose another superior unit.</source>
        <translation>Đơn vị %1 sẽ nằm dưới chính nó. Hãy chọn đơn vị cấp trên khác.</translation>
    </message>
    <message>
        <source>The code %1 is already in use.</source>
        <translation>Mã %1 đã được dùng.</translation>
    </message>
    <message>
        <source>An absence of %1 from %2 is already recorded. Change that one.</source>
        <translation>Đã ghi một lần vắng mặt của %1 từ ngày %2. Hãy sửa lần đó.</translation>
    </message>
    <message>
        <source>People hold or held posts in this unit: it stays for the months in which they did.</source>
        <translation>Có người đang hoặc đã giữ chức vụ ở đơn vị này: đơn vị được giữ lại cho các tháng đó.</translation>
    </message>
    <message>
        <source>Other units lie below this one. Move them first.</source>
        <translation>Có đơn vị khác nằm dưới đơn vị này. Hãy chuyển chúng trước.</translation>
    </message>
    <message>
        <source>%1 holds or held posts and stays in the register. End the posts instead.</source>
        <translation>%1 đang hoặc đã giữ chức vụ nên vẫn ở trong danh sách. Hãy kết thúc chức vụ.</translation>
    </message>
    <message>
        <source>A transfer needs its first day.</source>
        <translation>Điều chuyển phải có ngày bắt đầu.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <translation>Không đọc hoặc ghi được %1: %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Đã hủy; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1; nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa chứa %1 đã đầy; không có gì thay đổi. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk of %1 did not answer; nothing was changed. Check the drive or the network folder and try again.</source>
        <translation>Ổ đĩa chứa %1 không trả lời; không có gì thay đổi. Hãy kiểm tra ổ đĩa hoặc thư mục mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written; nothing was changed. Check the rights of the file and its folder.</source>
        <translation>Không ghi được %1; không có gì thay đổi. Hãy kiểm tra quyền của tệp và thư mục.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed.</source>
        <translation>%1 đang được chương trình khác dùng; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was changed. Restore a backup, and keep the damaged file.</source>
        <translation>%1 bị hỏng; không có gì thay đổi. Hãy khôi phục bản sao lưu và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>The change does not fit what the file already holds; nothing was changed.</source>
        <translation>Thay đổi không khớp với dữ liệu đã có trong tệp; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is open for looking only; nothing was changed.</source>
        <translation>%1 đang mở chỉ để xem; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The change was broken off; nothing was changed. Try again.</source>
        <translation>Thay đổi bị ngắt giữa chừng; không có gì thay đổi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>There is no table %1 that may be changed.</source>
        <translation>Không có bảng %1 nào được phép thay đổi.</translation>
    </message>
    <message>
        <source>There is no column %1 in %2.</source>
        <translation>Không có cột %1 trong %2.</translation>
    </message>
    <message>
        <source>Column %1 of %2 holds values of another type.</source>
        <translation>Cột %1 của %2 chứa giá trị kiểu khác.</translation>
    </message>
    <message>
        <source>The row to be changed is not there any more.</source>
        <translation>Dòng cần sửa không còn nữa.</translation>
    </message>
    <message>
        <source>The row to be removed is not there any more.</source>
        <translation>Dòng cần xóa không còn nữa.</translation>
    </message>
    <message>
        <source>Something else still refers to what was to be removed, or something refers to what is not there; nothing was changed.</source>
        <translation>Còn dữ liệu khác dẫn tới phần định xóa, hoặc có dữ liệu dẫn tới thứ không tồn tại; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first.</source>
        <translation>%1 đang mở ở chương trình khác. Hãy đóng ở đó trước.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3). Close it there first.</source>
        <translation>%1 đang mở trong %2 (tiến trình %3). Hãy đóng ở đó trước.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on the computer %3. Close it there first; if it is not running there any more, remove %4.</source>
        <translation>%1 đang mở trong %2 trên máy %3. Hãy đóng ở đó trước; nếu ở đó không còn chạy nữa, hãy xóa %4.</translation>
    </message>
    <message>
        <source>There is no such calendar entry: it may have been removed meanwhile.</source>
        <translation>Không có mục lịch này: có thể đã bị xóa.</translation>
    </message>
    <message>
        <source>The work item of “%1” does not exist.</source>
        <translation>Không có công việc của “%1”.</translation>
    </message>
    <message>
        <source>The calendar of week %1 has no entries yet: there is nothing to publish.</source>
        <translation>Lịch tuần %1 chưa có mục nào: chưa có gì để công bố.</translation>
    </message>
    <message>
        <source>Nothing has changed since the calendar of week %1 was published.</source>
        <translation>Lịch tuần %1 không thay đổi gì từ khi công bố.</translation>
    </message>
    <message>
        <source>There is no such work item: it may have been removed meanwhile.</source>
        <translation>Không có công việc này: có thể đã bị xóa.</translation>
    </message>
    <message>
        <source>The rest of “%1” has been carried over: remove that item first.</source>
        <translation>Phần còn lại của “%1” đã chuyển tiếp: hãy xóa công việc đó trước.</translation>
    </message>
    <message>
        <source>A calendar entry or an observation refers to “%1”: remove that first, or cancel the work item.</source>
        <translation>Có mục lịch hoặc lượt nhận diện dẫn tới “%1”: hãy xóa mục đó trước, hoặc hủy công việc.</translation>
    </message>
    <message>
        <source>“%1” was moved or cancelled and takes no results.</source>
        <translation>“%1” đã chuyển hoặc hủy nên không nhận kết quả.</translation>
    </message>
    <message>
        <source>“%1” has no result in week %2 yet.</source>
        <translation>“%1” chưa có kết quả trong tuần %2.</translation>
    </message>
    <message>
        <source>No more faults or delays of “%1” can have an objective cause than were recorded.</source>
        <translation>Số lỗi hoặc lần chậm do khách quan của “%1” không thể nhiều hơn số đã ghi.</translation>
    </message>
    <message>
        <source>“%1” was moved or cancelled: there is nothing to carry over.</source>
        <translation>“%1” đã chuyển hoặc hủy: không còn gì để chuyển tiếp.</translation>
    </message>
    <message>
        <source>The rest of “%1” has been carried over already.</source>
        <translation>Phần còn lại của “%1” đã được chuyển tiếp rồi.</translation>
    </message>
    <message>
        <source>“%1” is completed: there is nothing to carry over.</source>
        <translation>“%1” đã hoàn thành: không còn gì để chuyển tiếp.</translation>
    </message>
    <message>
        <source>Work is carried over to a later week.</source>
        <translation>Công việc chỉ chuyển tiếp sang tuần sau.</translation>
    </message>
    <message>
        <source>What is carried over from “%1” has to be due after it.</source>
        <translation>Phần chuyển tiếp từ “%1” phải có hạn sau công việc gốc.</translation>
    </message>
    <message>
        <source>No file is open. Open one first.</source>
        <translation>Chưa mở tệp nào. Hãy mở một tệp trước.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Đã dừng; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is not enough memory; nothing was changed.</source>
        <translation>Không đủ bộ nhớ; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa “%1”.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Thiếu --%1.</translation>
    </message>
    <message>
        <source>“%1” is not a month; write it like 2026-10.</source>
        <translation>“%1” không phải là tháng; hãy viết như 2026-10.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 nhận số nguyên từ %2 đến %3, không phải “%4”.</translation>
    </message>
    <message>
        <source>--format is one of %1, not “%2”.</source>
        <translation>--format là một trong %1, không phải “%2”.</translation>
    </message>
    <message>
        <source>%1 was not closed properly last time; it was checked and is sound.</source>
        <translation>Lần trước %1 không được đóng đúng cách; đã kiểm tra và tệp vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>This file has accounts: put the account&apos;s login into NENEP_ACCOUNT and its password into NENEP_PASSWORD.</source>
        <translation>Tệp này có tài khoản: hãy đặt tên đăng nhập vào NENEP_ACCOUNT và mật khẩu vào NENEP_PASSWORD.</translation>
    </message>
    <message>
        <source>The login %1 and this password do not belong together, or the account is closed.</source>
        <translation>Tên đăng nhập %1 và mật khẩu không khớp, hoặc tài khoản đã đóng.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1.</source>
        <translation>Không có đơn vị nào mang mã %1.</translation>
    </message>
    <message>
        <source>--reading is one of %1, not “%2”.</source>
        <translation>--reading là một trong %1, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a week; write it like 2026-W41.</source>
        <translation>“%1” không phải là tuần; hãy viết như 2026-W41.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to export.</source>
        <translation>Không có nội dung “%1” để xuất.</translation>
    </message>
    <message>
        <source>The petition has no text.</source>
        <translation>Kiến nghị chưa có nội dung.</translation>
    </message>
    <message>
        <source>what is kept is not what was signed.</source>
        <translation>nội dung lưu không đúng như khi ký.</translation>
    </message>
    <message>
        <source>scored again it comes to another result than was locked.</source>
        <translation>chấm lại cho kết quả khác với khi khóa.</translation>
    </message>
    <message>
        <source>the person holds no post in that month any longer; the sheet keeps what was locked.</source>
        <translation>người này không còn chức vụ trong tháng đó; phiếu giữ nguyên như khi khóa.</translation>
    </message>
    <message>
        <source>since it was locked: %1</source>
        <translation>từ khi khóa: %1</translation>
    </message>
    <message>
        <source>Month %1 is locked: this is computed anew by other rules, not what was locked.</source>
        <translation>Tháng %1 đã khóa: đây là kết quả tính lại theo quy tắc khác, không phải kết quả đã khóa.</translation>
    </message>
    <message>
        <source>Nobody with the code %1 holds a post in %2.</source>
        <translation>Không có ai mang mã %1 giữ chức vụ trong tháng %2.</translation>
    </message>
    <message>
        <source>There is nobody with the code %1.</source>
        <translation>Không có ai mang mã %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-10-31.</source>
        <translation>“%1” không phải là ngày; hãy viết như 2026-10-31.</translation>
    </message>
    <message>
        <source>--class is one of %1, not “%2”.</source>
        <translation>--class là một trong %1, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1” không thuộc %2.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ngày cuối nằm trước ngày đầu.</translation>
    </message>
    <message>
        <source>the person themselves</source>
        <translation>chính người đó</translation>
    </message>
    <message>
        <source>the direct manager</source>
        <translation>người quản lý trực tiếp</translation>
    </message>
    <message>
        <source>the deciding authority</source>
        <translation>cấp có thẩm quyền quyết định</translation>
    </message>
    <message>
        <source>the personnel officer of the unit</source>
        <translation>cán bộ tổ chức của đơn vị</translation>
    </message>
    <message>
        <source>the head of the unit</source>
        <translation>người đứng đầu đơn vị</translation>
    </message>
    <message>
        <source>others</source>
        <translation>người khác</translation>
    </message>
    <message>
        <source>The month is locked. It has to be reopened first, with a reason.</source>
        <translation>Tháng đã khóa. Phải mở lại trước, có nêu lý do.</translation>
    </message>
    <message>
        <source>Self-scores can be seen once they have been submitted.</source>
        <translation>Điểm tự chấm chỉ xem được sau khi đã nộp.</translation>
    </message>
    <message>
        <source>The sheet has been reviewed already: its self-scores no longer change.</source>
        <translation>Phiếu đã được cấp trên chấm: điểm tự chấm không thay đổi nữa.</translation>
    </message>
    <message>
        <source>The sheet has been submitted already.</source>
        <translation>Phiếu đã nộp rồi.</translation>
    </message>
    <message>
        <source>The sheet has been decided already.</source>
        <translation>Phiếu đã có quyết định.</translation>
    </message>
    <message>
        <source>The sheet has not been submitted yet.</source>
        <translation>Phiếu chưa nộp.</translation>
    </message>
    <message>
        <source>The sheet has not been reviewed yet.</source>
        <translation>Phiếu chưa được cấp trên chấm.</translation>
    </message>
    <message>
        <source>The sheet has not been decided yet.</source>
        <translation>Phiếu chưa có quyết định.</translation>
    </message>
    <message>
        <source>The month is not locked.</source>
        <translation>Tháng chưa khóa.</translation>
    </message>
    <message>
        <source>This cannot be done at this stage.</source>
        <translation>Chưa làm được việc này ở bước hiện tại.</translation>
    </message>
    <message>
        <source>This account can only look.</source>
        <translation>Tài khoản này chỉ được xem.</translation>
    </message>
    <message>
        <source>A personnel officer assembles and never decides.</source>
        <translation>Cán bộ tổ chức chỉ tổng hợp, không quyết định.</translation>
    </message>
    <message>
        <source>Nobody judges their own case: this is for the superior.</source>
        <translation>Không ai tự đánh giá mình: việc này của cấp trên.</translation>
    </message>
    <message>
        <source>Only these may do this: %1.</source>
        <translation>Chỉ những người này được làm: %1.</translation>
    </message>
    <message>
        <source>Only the owner of the file and personnel officers may do this.</source>
        <translation>Chỉ chủ tệp và cán bộ tổ chức được làm việc này.</translation>
    </message>
    <message>
        <source>Only the owner of the file may do this.</source>
        <translation>Chỉ chủ tệp được làm việc này.</translation>
    </message>
    <message>
        <source>It has to be said whose signature this is.</source>
        <translation>Phải nêu rõ đây là chữ ký của ai.</translation>
    </message>
    <message>
        <source>The clock is too far in the future to number new rows; set the date of this computer.</source>
        <translation>Đồng hồ máy chạy quá xa về tương lai nên không đánh số dòng mới được; hãy chỉnh ngày của máy.</translation>
    </message>
    <message>
        <source>The numbers are too large to be computed exactly; check quantities and coefficients K.</source>
        <translation>Các số quá lớn, không tính chính xác được; hãy kiểm tra số lượng và hệ số K.</translation>
    </message>
    <message>
        <source>nenepctl %1 — Nề Nếp at the command line</source>
        <translation>nenepctl %1 — Nề Nếp trên dòng lệnh</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 a file could not be read or written (nothing was changed)</source>
        <translation>Mã thoát: 0 xong · 1 đầu vào bị từ chối · 2 dùng sai cú pháp · 3 không đọc hoặc ghi được tệp (không có gì thay đổi)</translation>
    </message>
    <message>
        <source>There is no verb “%1”. “nenepctl help” lists them.</source>
        <translation>Không có lệnh “%1”. “nenepctl help” liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>Read the explanation of %1</source>
        <translation>Xem giải trình điểm tháng %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1, dòng %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”: %3</source>
        <translation>%1: “%2”: %3</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 new, %4 changed, %5 as before, %6 bad.</source>
        <translation>%1: %2 dòng; %3 mới, %4 thay đổi, %5 như cũ, %6 sai.</translation>
    </message>
    <message>
        <source>%1 rows of the same weeks are in the file but not in the book; they were kept:</source>
        <translation>%1 dòng của các tuần này có trong tệp nhưng không có trong sổ tính; đã giữ lại:</translation>
    </message>
    <message>
        <source>… and %1 more bad cells.</source>
        <translation>… và %1 ô sai nữa.</translation>
    </message>
    <message>
        <source>A dry run: nothing was saved.</source>
        <translation>Chạy thử: chưa lưu gì.</translation>
    </message>
    <message>
        <source>%1 bad rows; nothing was saved. Correct them, or use --skip-bad-rows to save the others.</source>
        <translation>%1 dòng sai; chưa lưu gì. Hãy sửa, hoặc dùng --skip-bad-rows để lưu các dòng còn lại.</translation>
    </message>
    <message>
        <source>A dry run: %1 bad rows would be left out.</source>
        <translation>Chạy thử: %1 dòng sai sẽ bị bỏ lại.</translation>
    </message>
    <message>
        <source>%1 bad rows were left out; the others are saved.</source>
        <translation>Đã bỏ lại %1 dòng sai; các dòng khác đã lưu.</translation>
    </message>
    <message>
        <source>New file for %1</source>
        <translation>Tạo tệp cho %1</translation>
    </message>
    <message>
        <source>There is nothing to print for %1: no work, observation or score is recorded in it.</source>
        <translation>Không có gì để in cho %1: chưa ghi công việc, nhận diện hay điểm nào.</translation>
    </message>
    <message>
        <source>“%1” is neither a rule set that comes with the program (%2) nor a file.</source>
        <translation>“%1” không phải bộ quy tắc đi kèm chương trình (%2), cũng không phải tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>a template to fill in</source>
        <translation>bản mẫu để điền</translation>
    </message>
    <message>
        <source>%1 is not a valid rule set:</source>
        <translation>%1 không phải bộ quy tắc hợp lệ:</translation>
    </message>
    <message>
        <source>%1 is a valid rule set.</source>
        <translation>%1 là bộ quy tắc hợp lệ.</translation>
    </message>
    <message>
        <source>“%1” is not one of list, show, check.</source>
        <translation>“%1” không phải list, show hay check.</translation>
    </message>
    <message>
        <source>Sound: the file, its references, %1 entries of the audit log and every locked sheet.</source>
        <translation>Nguyên vẹn: tệp, các liên kết, %1 mục nhật ký và mọi phiếu đã khóa.</translation>
    </message>
    <message>
        <source>There is no manifestation %1: they run from I.01 to III.04.</source>
        <translation>Không có biểu hiện %1: mã từ I.01 đến III.04.</translation>
    </message>
    <message>
        <source>Enter the official wording of %1 first: our own label cannot be confirmed.</source>
        <translation>Hãy nhập nguyên văn chính thức của %1 trước: không thể xác nhận nhãn tự đặt.</translation>
    </message>
    <message>
        <source>An observation needs its day.</source>
        <translation>Lượt nhận diện phải có ngày.</translation>
    </message>
    <message>
        <source>An observation concerns a person or a unit: one of them, not both.</source>
        <translation>Lượt nhận diện thuộc về một người hoặc một đơn vị, không phải cả hai.</translation>
    </message>
    <message>
        <source>Without evidence there is no record: say which document, minutes or event shows %1.</source>
        <translation>Không có minh chứng thì không ghi nhận: hãy nêu văn bản, biên bản hoặc sự việc cho thấy %1.</translation>
    </message>
    <message>
        <source>The remedy (%1) cannot be due before the day of the observation (%2).</source>
        <translation>Hạn khắc phục (%1) không thể trước ngày nhận diện (%2).</translation>
    </message>
    <message>
        <source>%1 belongs to group III, which is meant for heads and deputies: it cannot be recorded against a staff member.</source>
        <translation>%1 thuộc nhóm III, dành cho người đứng đầu và cấp phó: không ghi cho nhân viên.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>There is no page “%1”; there are: %2.</source>
        <translation>Không có trang “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>sample-ward</source>
        <comment>file name: ASCII letters and hyphens only</comment>
        <translation>phuong-mau</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”.</source>
        <translation>--%1 không nhận giá trị “%2”.</translation>
    </message>
    <message>
        <source>the cell holds an error</source>
        <translation>ô chứa giá trị lỗi</translation>
    </message>
    <message>
        <source>the formula has no value: open the file in the spreadsheet program and save it</source>
        <translation>công thức chưa có giá trị: hãy mở tệp bằng chương trình bảng tính rồi lưu lại</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>dài hơn %1 ký tự</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>chứa ký tự điều khiển</translation>
    </message>
    <message>
        <source>is no code: longer than 100 characters, or several lines</source>
        <translation>không phải mã: dài hơn 100 ký tự, hoặc có nhiều dòng</translation>
    </message>
    <message>
        <source>more than %1 codes</source>
        <translation>nhiều hơn %1 mã</translation>
    </message>
    <message>
        <source>is no date (write it as 07/10/2026)</source>
        <translation>không phải ngày (hãy viết như 07/10/2026)</translation>
    </message>
    <message>
        <source>is no month (write it as 10/2026)</source>
        <translation>không phải tháng (hãy viết như 10/2026)</translation>
    </message>
    <message>
        <source>there is no such week (write it as 2026-W41)</source>
        <translation>không có tuần này (hãy viết như 2026-W41)</translation>
    </message>
    <message>
        <source>is no hour (write it as 08:00)</source>
        <translation>không phải giờ (hãy viết như 08:00)</translation>
    </message>
    <message>
        <source>is no number (write it as 1,5, without thousands separators)</source>
        <translation>không phải số (hãy viết như 1,5, không có dấu ngăn cách hàng nghìn)</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>có hơn %1 chữ số thập phân</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>quá lớn</translation>
    </message>
    <message>
        <source>must be a whole number without separators</source>
        <translation>phải là số nguyên, không có dấu ngăn cách</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>không được âm</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>phải ít nhất là %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>phải nhiều nhất là %1</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>phải lớn hơn 0</translation>
    </message>
    <message>
        <source>points are given in steps of ½</source>
        <translation>điểm cho theo bước 0,5</translation>
    </message>
    <message>
        <source>is neither yes (x, có, 1) nor no (empty, không, 0)</source>
        <translation>không phải có (x, có, 1) cũng không phải không (để trống, không, 0)</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>không thuộc: %1</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows.</source>
        <translation>“%1” có hơn %2 dòng.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has more than %3 columns.</source>
        <translation>Dòng %1 của “%2” có hơn %3 cột.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” opens a quotation mark that is never closed.</source>
        <translation>Dòng %1 của “%2” mở ngoặc kép mà không đóng.</translation>
    </message>
    <message>
        <source>“%1” is no text file: save the table as “CSV UTF-8”.</source>
        <translation>“%1” không phải tệp chữ: hãy lưu bảng dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is longer than any table&apos;s; is a quotation mark missing?</source>
        <translation>Dòng %1 của “%2” dài bất thường; có thiếu dấu ngoặc kép không?</translation>
    </message>
    <message>
        <source>Row %1, column %2 of “%3” is not UTF-8: save the table as “CSV UTF-8”.</source>
        <translation>Dòng %1, cột %2 của “%3” không phải UTF-8: hãy lưu bảng dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“%1” is UTF-16 text: save the table as “CSV UTF-8”.</source>
        <translation>“%1” là chữ UTF-16: hãy lưu bảng dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>Không mở được “%1”: %2.</translation>
    </message>
    <message>
        <source>Give a month or a week, not both.</source>
        <translation>Hãy nêu tháng hoặc tuần, không phải cả hai.</translation>
    </message>
    <message>
        <source>This export has no sheet “%1”; its sheets are: %2.</source>
        <translation>Bản xuất này không có trang “%1”; các trang là: %2.</translation>
    </message>
    <message>
        <source>A CSV table is one sheet: say which of %1.</source>
        <translation>Bảng CSV chỉ là một trang: hãy nêu trang nào trong %1.</translation>
    </message>
    <message>
        <source>, month %1</source>
        <translation>, tháng %1</translation>
    </message>
    <message>
        <source>, week %1</source>
        <translation>, tuần %1</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 dòng</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Xuất danh sách cán bộ</translation>
    </message>
    <message>
        <source>Export work</source>
        <translation>Xuất công việc</translation>
    </message>
    <message>
        <source>Export observations</source>
        <translation>Xuất nhận diện</translation>
    </message>
    <message>
        <source>Scores are kept by month: give a month instead of a week.</source>
        <translation>Điểm lưu theo tháng: hãy nêu tháng thay cho tuần.</translation>
    </message>
    <message>
        <source>Export scorecards</source>
        <translation>Xuất bảng điểm</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Xuất nhật ký</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Không ghi được “%1”: %2.</translation>
    </message>
    <message>
        <source>A temporary file could not be made: %1.</source>
        <translation>Không lập được tệp tạm: %1.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Không ghi được ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Không ghi được đầu ra: %1.</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>Không có đơn vị này.</translation>
    </message>
    <message>
        <source>Export the weekly calendar</source>
        <translation>Xuất lịch công tác tuần</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>Only the first %1 bad cells are listed.</source>
        <translation>Chỉ liệt kê %1 ô sai đầu tiên.</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>nằm trước ngày đầu</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the sheets are: %2.</source>
        <translation>Không có trang “%1”; các trang là: %2.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no header: one of its first %2 rows must hold the columns %3.</source>
        <translation>Trang “%1” không có dòng tiêu đề: một trong %2 dòng đầu phải có các cột %3.</translation>
    </message>
    <message>
        <source>“%1” has the header of none of the known sheets, or of several: name the sheet it is.</source>
        <translation>Tiêu đề của “%1” không khớp trang nào đã biết, hoặc khớp nhiều trang: hãy nêu tên trang.</translation>
    </message>
    <message>
        <source>These sheets are not known and were passed over: %1.</source>
        <translation>Các trang này không nhận ra được và đã bỏ qua: %1.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”.</source>
        <translation>“%1” không có trang “%2”.</translation>
    </message>
    <message>
        <source>“%1” holds none of the known sheets, by name or by header.</source>
        <translation>“%1” không có trang nào nhận ra được theo tên hay tiêu đề.</translation>
    </message>
    <message>
        <source>Sheet “%1”: these columns are not known and were passed over: %2.</source>
        <translation>Trang “%1”: các cột này không nhận ra được và đã bỏ qua: %2.</translation>
    </message>
    <message>
        <source>give the person or the unit, not both</source>
        <translation>hãy nêu người hoặc đơn vị, không phải cả hai</translation>
    </message>
    <message>
        <source>is none of the 25 manifestations (I.01 … III.04)</source>
        <translation>không thuộc 25 biểu hiện (I.01 … III.04)</translation>
    </message>
    <message>
        <source>is meant for heads and deputies, and this person is staff</source>
        <translation>dành cho người đứng đầu và cấp phó, mà người này là nhân viên</translation>
    </message>
    <message>
        <source>lies before the day of the recognition</source>
        <translation>nằm trước ngày nhận diện</translation>
    </message>
    <message>
        <source>is above the maximum of %1</source>
        <translation>vượt điểm tối đa %1</translation>
    </message>
    <message>
        <source>is no criterion of the rule set %1</source>
        <translation>không phải tiêu chí của bộ quy tắc %1</translation>
    </message>
    <message>
        <source>is none of the contents 1 to 12</source>
        <translation>không thuộc nội dung 1 đến 12</translation>
    </message>
    <message>
        <source>nobody is their own manager</source>
        <translation>không ai tự quản lý mình</translation>
    </message>
    <message>
        <source>is empty, and several people have this name and birth date: %1</source>
        <translation>để trống, mà có nhiều người trùng họ tên và ngày sinh: %1</translation>
    </message>
    <message>
        <source>is empty, and nobody of this name and birth date is known; %1 is free</source>
        <translation>để trống, và chưa có ai mang họ tên và ngày sinh này; mã %1 còn trống</translation>
    </message>
    <message>
        <source>row %1 says otherwise of the same person</source>
        <translation>dòng %1 ghi khác về cùng người này</translation>
    </message>
    <message>
        <source>is a post of %1</source>
        <translation>là chức vụ của %1</translation>
    </message>
    <message>
        <source>has several posts in this unit: add the columns %1 and %2</source>
        <translation>có nhiều chức vụ ở đơn vị này: hãy thêm cột %1 và %2</translation>
    </message>
    <message>
        <source>the people manage each other in a circle</source>
        <translation>những người này quản lý nhau thành vòng tròn</translation>
    </message>
    <message>
        <source>is the code of another unit</source>
        <translation>là mã của đơn vị khác</translation>
    </message>
    <message>
        <source>a unit cannot lie below itself</source>
        <translation>đơn vị không thể nằm dưới chính nó</translation>
    </message>
    <message>
        <source>the units lie below each other in a circle</source>
        <translation>các đơn vị nằm dưới nhau thành vòng tròn</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n row(s) have results but no quantity assigned; they are calendar entries, and these results were not taken.</source>
        <translation>
            <numerusform>Trang “%1”: %n dòng có kết quả nhưng không có số lượng giao; đó là mục lịch, các kết quả này không được lấy.</numerusform>
        </translation>
    </message>
    <message>
        <source>is empty, and there is no day or deadline to tell the week</source>
        <translation>để trống, mà không có ngày hay hạn để biết tuần</translation>
    </message>
    <message>
        <source>this row is the result of week %1</source>
        <translation>dòng này là kết quả của tuần %1</translation>
    </message>
    <message>
        <source>is told by the work&apos;s own row, of week %1: change it there</source>
        <translation>đã ghi ở dòng của chính công việc, tuần %1: hãy sửa ở đó</translation>
    </message>
    <message>
        <source>Other rows refer to this work: its quantity assigned cannot be cleared.</source>
        <translation>Có dòng khác dẫn tới công việc này: không thể xóa số lượng giao.</translation>
    </message>
    <message>
        <source>%1 (%2) has no direct manager: no superior&apos;s pack holds them.</source>
        <translation>%1 (%2) không có người quản lý trực tiếp: không nằm trong gói của cấp trên nào.</translation>
    </message>
    <message>
        <source>%1 (%2) is away all month and is not rated.</source>
        <translation>%1 (%2) vắng cả tháng nên không xếp loại.</translation>
    </message>
    <message>
        <source>Nobody holds a rated post in %1 in month %2.</source>
        <translation>Không có ai giữ chức vụ được xếp loại ở %1 trong tháng %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Không lập được thư mục “%1”.</translation>
    </message>
    <message>
        <source>Export packs of %1, month %2</source>
        <translation>Xuất gói phiếu của %1, tháng %2</translation>
    </message>
    <message>
        <source>This pack is for %1, and there is nobody of this code in the file.</source>
        <translation>Gói này của %1, mà trong tệp không có ai mang mã đó.</translation>
    </message>
    <message>
        <source>is not the month of this pack</source>
        <translation>không phải tháng của gói này</translation>
    </message>
    <message>
        <source>is not the person this pack is for (%1)</source>
        <translation>không phải người nhận gói này (%1)</translation>
    </message>
    <message>
        <source>is no direct report of %1 in month %2</source>
        <translation>không phải cấp dưới trực tiếp của %1 trong tháng %2</translation>
    </message>
    <message>
        <source>This is a pack whose sheet “%1” has been changed, so that it no longer says whose it is: take the file as it was sent.</source>
        <translation>Đây là gói phiếu mà trang “%1” đã bị sửa nên không rõ của ai: hãy lấy lại tệp như khi gửi.</translation>
    </message>
    <message>
        <source>This is the self-scoring pack of %1, month %2: only their own scores and evidence were looked at.</source>
        <translation>Đây là gói tự chấm của %1, tháng %2: chỉ xét điểm tự chấm và minh chứng của người đó.</translation>
    </message>
    <message>
        <source>This is the superior&apos;s pack of %1, month %2: only the superior&apos;s scores of their direct reports were looked at.</source>
        <translation>Đây là gói cấp trên chấm của %1, tháng %2: chỉ xét điểm cấp trên chấm cho cấp dưới trực tiếp.</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files in “%1”.</source>
        <translation>Không lập được sổ tính: “%1” hết chỗ cho tệp tạm.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1.</source>
        <translation>Không lập được sổ tính: %1.</translation>
    </message>
    <message>
        <source>“%1” is an old .xls workbook: open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” là sổ tính .xls cũ: hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a file of another program, not a workbook.</source>
        <translation>“%1” là tệp của chương trình khác, không phải sổ tính.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sheet “%2” is missing.</source>
        <translation>“%1” bị hỏng: thiếu trang “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a binary .xlsb workbook: open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” là sổ tính nhị phân .xlsb: hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” rỗng.</translation>
    </message>
    <message>
        <source>There is no content %1: they run from 1 to 12.</source>
        <translation>Không có nội dung %1: số từ 1 đến 12.</translation>
    </message>
    <message>
        <source>The maximum of content %1 lies between 0.5 and 100 points.</source>
        <translation>Điểm tối đa của nội dung %1 từ 0,5 đến 100.</translation>
    </message>
    <message>
        <source>Enter the official wording of content %1 first: our own reconstruction cannot be confirmed.</source>
        <translation>Hãy nhập nguyên văn chính thức của nội dung %1 trước: không thể xác nhận bản phục dựng.</translation>
    </message>
    <message>
        <source>calendars on time %1/%2 weeks</source>
        <translation>lịch đúng hạn %1/%2 tuần</translation>
    </message>
    <message>
        <source>work done %1/%2</source>
        <translation>công việc đã làm %1/%2</translation>
    </message>
    <message>
        <source>%1: %2 × %3/%4</source>
        <translation>%1: %2 × %3/%4</translation>
    </message>
    <message>
        <source>%1; %2: %3 × (%4/%5 + %6/%7) / 2</source>
        <translation>%1; %2: %3 × (%4/%5 + %6/%7) / 2</translation>
    </message>
    <message>
        <source>%1 = %2, rounded to %3</source>
        <translation>%1 = %2, làm tròn thành %3</translation>
    </message>
    <message>
        <source>no remedy due: %1</source>
        <translation>không có khắc phục đến hạn: %1</translation>
    </message>
    <message>
        <source>remedies on time %1/%2: %3 × %1/%2</source>
        <translation>khắc phục đúng hạn %1/%2: %3 × %1/%2</translation>
    </message>
    <message>
        <source>confirmed cases: light %1 × 0,5, medium %2 × 1, heavy %3 × 2,5</source>
        <translation>vụ đã xác nhận: nhẹ %1 × 0,5, vừa %2 × 1, nặng %3 × 2,5</translation>
    </message>
    <message>
        <source>%1; %2: − %3 = %4, rounded to %5</source>
        <translation>%1; %2: − %3 = %4, làm tròn thành %5</translation>
    </message>
    <message>
        <source>Content %1 is scored from 0 to %2 points: %3 is not.</source>
        <translation>Nội dung %1 chấm từ 0 đến %2 điểm: %3 không hợp lệ.</translation>
    </message>
    <message>
        <source>The 12 contents are for heads and deputies: this person is neither in %1.</source>
        <translation>12 nội dung dành cho người đứng đầu và cấp phó: người này không phải trong tháng %1.</translation>
    </message>
    <message>
        <source>A score of the 12 contents belongs to a month and a person.</source>
        <translation>Điểm 12 nội dung phải thuộc một tháng và một người.</translation>
    </message>
    <message>
        <source>The signatures and recipients fill more than a page; shorten the list of recipients.</source>
        <translation>Phần chữ ký và nơi nhận dài hơn một trang; hãy rút ngắn nơi nhận.</translation>
    </message>
    <message>
        <source>light</source>
        <comment>severity of a manifestation</comment>
        <translation>nhẹ</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity of a manifestation</comment>
        <translation>vừa</translation>
    </message>
    <message>
        <source>heavy</source>
        <comment>severity of a manifestation</comment>
        <translation>nặng</translation>
    </message>
    <message>
        <source>head of the unit</source>
        <translation>người đứng đầu</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>cấp phó</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>R1: an event takes 25 % of one product, divided by what was assigned</source>
        <translation>R1: mỗi lỗi hoặc mỗi lần chậm trừ 25 % của một sản phẩm, chia cho số được giao</translation>
    </message>
    <message>
        <source>R2: an event takes 25 % of the whole item, divided by what was assigned</source>
        <translation>R2: mỗi lỗi hoặc mỗi lần chậm trừ 25 % của cả công việc, chia cho số được giao</translation>
    </message>
    <message>
        <source>R3: an event takes 25 % of the whole item, divided by what was completed</source>
        <translation>R3: mỗi lỗi hoặc mỗi lần chậm trừ 25 % của cả công việc, chia cho số hoàn thành</translation>
    </message>
    <message>
        <source>Month %1 · rules %2 (%3)</source>
        <translation>Tháng %1 · bộ quy tắc %2 (%3)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Cách tính %1</translation>
    </message>
    <message>
        <source>These rules have not been checked against the published text.</source>
        <translation>Bộ quy tắc này chưa được đối chiếu với văn bản ban hành.</translation>
    </message>
    <message>
        <source>The decree of these rules does not serve this kind of people: %1.</source>
        <translation>Nghị định của bộ quy tắc này không áp dụng cho đối tượng: %1.</translation>
    </message>
    <message>
        <source>General criteria</source>
        <translation>Tiêu chí chung</translation>
    </message>
    <message>
        <source>the superior gave %1</source>
        <translation>cấp trên chấm %1</translation>
    </message>
    <message>
        <source>not scored: starts at the maximum</source>
        <translation>cấp trên chưa chấm, tính mức tối đa</translation>
    </message>
    <message>
        <source>not scored: starts at 0</source>
        <translation>cấp trên chưa chấm, tính 0 điểm</translation>
    </message>
    <message>
        <source>a score without evidence counts 0</source>
        <translation>có điểm nhưng không có minh chứng, tính 0 điểm</translation>
    </message>
    <message>
        <source>−%1 for %2</source>
        <translation>−%1 do %2</translation>
    </message>
    <message>
        <source>%1 %2 (at most %3): %4 → %5</source>
        <translation>%1 %2 (tối đa %3): %4 → %5</translation>
    </message>
    <message>
        <source>General points: %1</source>
        <translation>Điểm tiêu chí chung: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>no deadline: due on the Friday, %1</source>
        <translation>không có hạn: tính thứ Sáu, %1</translation>
    </message>
    <message>
        <source>left out: moved</source>
        <translation>không tính: đã chuyển</translation>
    </message>
    <message>
        <source>left out: cancelled</source>
        <translation>không tính: đã hủy</translation>
    </message>
    <message>
        <source>left out: due during an absence and not fully completed</source>
        <translation>không tính: đến hạn khi vắng mặt và chưa hoàn thành đủ</translation>
    </message>
    <message>
        <source>%1 (%2 with an objective cause)</source>
        <translation>%1 (%2 do khách quan)</translation>
    </message>
    <message>
        <source>K %1 × assigned %2, completed %3, faults %4, delays %5 → K·n %6, K·m %7, quality %8, progress %9</source>
        <translation>K %1 × giao %2, hoàn thành %3, lỗi %4, chậm %5 → K·n %6, K·m %7, chất lượng %8, tiến độ %9</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), K·n %1, K·m %2, quality %3, progress %4</source>
        <translation>
            <numerusform>%n công việc, K·n %1, K·m %2, chất lượng %3, tiến độ %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Work led by the person</source>
        <translation>Công việc trực tiếp chủ trì</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Cộng: %1</translation>
    </message>
    <message>
        <source>Direct reports, each with everyone below them</source>
        <translation>Người được quản lý trực tiếp (mỗi dòng gồm cả công việc của những người dưới quyền)</translation>
    </message>
    <message>
        <source>Sum with the own work: %1</source>
        <translation>Tổng cộng, cả công việc tự chủ trì: %1</translation>
    </message>
    <message>
        <source>All work below</source>
        <translation>Toàn bộ công việc cấp dưới</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Các thành phần</translation>
    </message>
    <message>
        <source>did not complete their tasks: %1</source>
        <translation>không hoàn thành nhiệm vụ: %1</translation>
    </message>
    <message>
        <source>the superior gave %1 of %2 points for the 12 contents; %3 % are needed</source>
        <translation>cấp trên chấm 12 nội dung được %1/%2 điểm; cần đạt từ %3 %</translation>
    </message>
    <message>
        <source>no confirmed %1</source>
        <translation>không có %1 được xác nhận</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>đã xác nhận: %1</translation>
    </message>
    <message>
        <source>Absent on every day of the month: not rated.</source>
        <translation>Vắng mặt cả tháng: không xếp loại.</translation>
    </message>
    <message>
        <source>No work item counts in this month: there are not enough data for a score.</source>
        <translation>Trong tháng không có công việc nào được tính: không đủ dữ liệu để chấm điểm.</translation>
    </message>
    <message>
        <source>The superior has scored %1 of the 12 contents: there is no total before all are scored.</source>
        <translation>Cấp trên mới chấm %1 trong 12 nội dung: chưa có tổng điểm khi chưa chấm đủ.</translation>
    </message>
    <message>
        <source>Result: %1 × mean of %2 components = %3</source>
        <translation>Điểm kết quả: %1 × trung bình %2 thành phần = %3</translation>
    </message>
    <message>
        <source>Total: %1 + %2 = %3</source>
        <translation>Tổng điểm: %1 + %2 = %3</translation>
    </message>
    <message>
        <source>Class by score: %1</source>
        <translation>Xếp loại theo điểm: %1</translation>
    </message>
    <message>
        <source>Condition %1: %2 – fixes the class “%3” whatever the points</source>
        <translation>Điều kiện %1: %2 – mức xếp loại là “%3”, điểm không thay đổi</translation>
    </message>
    <message>
        <source>Proposed class: %1</source>
        <translation>Mức đề xuất: %1</translation>
    </message>
    <message>
        <source>Decided class: %1</source>
        <translation>Mức quyết định: %1</translation>
    </message>
    <message>
        <source>absent all month</source>
        <translation>vắng cả tháng</translation>
    </message>
    <message>
        <source>no work items</source>
        <translation>không có công việc</translation>
    </message>
    <message>
        <source>12 contents not scored</source>
        <translation>chưa chấm đủ 12 nội dung</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Leaders among public employees</source>
        <translation>Viên chức quản lý</translation>
    </message>
    <message>
        <source>Other public employees</source>
        <translation>Viên chức khác</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Điểm chung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Điểm kết quả</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Theo điểm</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Được xếp loại</translation>
    </message>
    <message>
        <source>At least good</source>
        <translation>Từ tốt trở lên</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Xuất sắc</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Được phép</translation>
    </message>
    <message>
        <source>Over the cap, lowest total first</source>
        <translation>Vượt tỷ lệ, điểm thấp trước</translation>
    </message>
    <message>
        <source>These people manage each other in a circle: %1. Correct the direct manager of one of them.</source>
        <translation>Những người này quản lý nhau thành vòng tròn: %1. Hãy sửa người quản lý trực tiếp của một người.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no points given</comment>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: trước là %2, nay là %3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Unit: was %1, is %2</source>
        <translation>Đơn vị: trước là %1, nay là %2</translation>
    </message>
    <message>
        <source>Another post of the person is rated.</source>
        <translation>Nay xếp loại theo chức vụ khác của người này.</translation>
    </message>
    <message>
        <source>The direct manager is another.</source>
        <translation>Người quản lý trực tiếp đã khác.</translation>
    </message>
    <message>
        <source>The absences in the month are others.</source>
        <translation>Các lần vắng mặt trong tháng đã khác.</translation>
    </message>
    <message>
        <source>The rule set %1 has been changed.</source>
        <translation>Bộ quy tắc %1 đã thay đổi.</translation>
    </message>
    <message>
        <source>Rule set: was %1, is %2</source>
        <translation>Bộ quy tắc: trước là %1, nay là %2</translation>
    </message>
    <message>
        <source>The maxima of the 12 contents are others.</source>
        <translation>Điểm tối đa của 12 nội dung đã khác.</translation>
    </message>
    <message>
        <source>The work item “%1” is gone.</source>
        <translation>Công việc “%1” không còn.</translation>
    </message>
    <message>
        <source>The work item “%1” is new.</source>
        <translation>Công việc “%1” mới có.</translation>
    </message>
    <message>
        <source>Work item “%1”</source>
        <translation>Công việc “%1”</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>due</source>
        <translation>hạn</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>số lượng giao</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>số lượng hoàn thành</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>số lỗi</translation>
    </message>
    <message>
        <source>faults with an objective cause</source>
        <translation>số lỗi khách quan</translation>
    </message>
    <message>
        <source>delays</source>
        <translation>số lần chậm</translation>
    </message>
    <message>
        <source>delays with an objective cause</source>
        <translation>số lần chậm khách quan</translation>
    </message>
    <message>
        <source>The work item “%1” counts now.</source>
        <translation>Công việc “%1” nay được tính.</translation>
    </message>
    <message>
        <source>The work item “%1” is left out now.</source>
        <translation>Công việc “%1” nay không được tính.</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Tiêu chí %1</translation>
    </message>
    <message>
        <source>self-score</source>
        <translation>tự chấm</translation>
    </message>
    <message>
        <source>superior&apos;s score</source>
        <translation>cấp trên chấm</translation>
    </message>
    <message>
        <source>the evidence is another</source>
        <translation>minh chứng đã khác</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>the superior&apos;s comment is another</source>
        <translation>nhận xét của cấp trên đã khác</translation>
    </message>
    <message>
        <source>The manifestation %1 no longer counts.</source>
        <translation>Biểu hiện %1 không còn được tính.</translation>
    </message>
    <message>
        <source>The manifestation %1 has been confirmed.</source>
        <translation>Biểu hiện %1 đã được xác nhận.</translation>
    </message>
    <message>
        <source>The manifestation %1 has been changed.</source>
        <translation>Biểu hiện %1 đã thay đổi.</translation>
    </message>
    <message>
        <source>The condition %1 is gone.</source>
        <translation>Điều kiện %1 không còn.</translation>
    </message>
    <message>
        <source>The condition %1 has been recorded.</source>
        <translation>Điều kiện %1 đã được ghi.</translation>
    </message>
    <message>
        <source>The basis of the condition %1 is another.</source>
        <translation>Căn cứ của điều kiện %1 đã khác.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer among the direct reports.</source>
        <translation>%1 %2 không còn là cấp dưới trực tiếp.</translation>
    </message>
    <message>
        <source>%1 %2 is a new direct report.</source>
        <translation>%1 %2 là cấp dưới trực tiếp mới.</translation>
    </message>
    <message>
        <source>The class of %1 %2: was %3, is %4</source>
        <translation>Xếp loại của %1 %2: trước là %3, nay là %4</translation>
    </message>
    <message>
        <source>The sheet of %1 %2, or one below it, has been changed.</source>
        <translation>Phiếu của %1 %2, hoặc một phiếu dưới đó, đã thay đổi.</translation>
    </message>
    <message>
        <source>Month %1 is locked. Reopen the sheet first, with a reason.</source>
        <translation>Tháng %1 đã khóa. Hãy mở lại phiếu trước, có nêu lý do.</translation>
    </message>
    <message>
        <source>Signatures on month sheets are only ever added.</source>
        <translation>Chữ ký trên phiếu tháng chỉ được thêm, không sửa hay xóa.</translation>
    </message>
    <message>
        <source>This person holds no post in month %1 and has no sheet.</source>
        <translation>Người này không giữ chức vụ trong tháng %1 nên không có phiếu.</translation>
    </message>
    <message>
        <source>The rule set %1 has no criterion %2.</source>
        <translation>Bộ quy tắc %1 không có tiêu chí %2.</translation>
    </message>
    <message>
        <source>Criterion %1 takes from 0 to %2 points, in steps of 0.5.</source>
        <translation>Tiêu chí %1 nhận từ 0 đến %2 điểm, theo bước 0,5.</translation>
    </message>
    <message>
        <source>The rule set %1 has no condition %2.</source>
        <translation>Bộ quy tắc %1 không có điều kiện %2.</translation>
    </message>
    <message>
        <source>This is another&apos;s judgement: give the number and the date of the paper on which it was signed.</source>
        <translation>Đây là đánh giá của người khác: hãy nêu số và ngày của văn bản đã ký.</translation>
    </message>
    <message>
        <source>The sheet of %1 %2 cannot be reviewed yet: these criteria have no superior&apos;s score: %3. Confirm or change each.</source>
        <translation>Chưa chấm được phiếu của %1 %2: các tiêu chí này cấp trên chưa chấm: %3. Hãy xác nhận hoặc sửa từng tiêu chí.</translation>
    </message>
    <message>
        <source>A locked sheet is reopened with a reason only.</source>
        <translation>Phiếu đã khóa chỉ mở lại khi có lý do.</translation>
    </message>
    <message>
        <source>There is no such petition in month %1.</source>
        <translation>Không có kiến nghị này trong tháng %1.</translation>
    </message>
    <message>
        <source>The petition has been answered already.</source>
        <translation>Kiến nghị đã được trả lời.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>Câu trả lời chưa có nội dung.</translation>
    </message>
    <message>
        <source>Sheet of %1, month %2</source>
        <translation>Phiếu của %1, tháng %2</translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>class: hoàn thành xuất sắc nhiệm vụ</comment>
        <translation>Xuất sắc</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>class: hoàn thành tốt nhiệm vụ</comment>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>class: hoàn thành nhiệm vụ</comment>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>class: không hoàn thành nhiệm vụ</comment>
        <translation>Không hoàn thành</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role: người đứng đầu</comment>
        <translation>Đứng đầu</translation>
    </message>
    <message>
        <source>Deputy</source>
        <comment>role: cấp phó</comment>
        <translation>Cấp phó</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>role: nhân viên</comment>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>a group of people</comment>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Leaders, public employees</source>
        <comment>viên chức</comment>
        <translation>Lãnh đạo là viên chức</translation>
    </message>
    <message>
        <source>Staff, public employees</source>
        <comment>viên chức</comment>
        <translation>Viên chức</translation>
    </message>
    <message>
        <source>Self-scored</source>
        <comment>state of a month sheet</comment>
        <translation>Đã tự chấm</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a month sheet</comment>
        <translation>Đã nhận xét</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a month sheet</comment>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a month sheet</comment>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a month sheet: nothing signed yet</comment>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>General %1 + result %2 = %3: %4</source>
        <translation>Tiêu chí chung %1 + kết quả %2 = %3: %4</translation>
    </message>
    <message>
        <source>No total: %1</source>
        <translation>Chưa có tổng điểm: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>đề xuất: %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>quyết định: %1</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>vượt tỷ lệ</translation>
    </message>
    <message>
        <source>Nobody is rated in this month yet.</source>
        <translation>Tháng này chưa có ai được xếp loại.</translation>
    </message>
    <message>
        <source>Good or better</source>
        <translation>Tốt trở lên</translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>how many people</comment>
        <translation>Xuất sắc</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vượt</translation>
    </message>
    <message>
        <source>Over in “%1”, lowest total first</source>
        <translation>Vượt ở nhóm “%1”, từ điểm thấp nhất</translation>
    </message>
    <message>
        <source>The program warns and never cuts: who decides gives the reason.</source>
        <translation>Chương trình chỉ cảnh báo, không tự hạ: người quyết định nêu lý do.</translation>
    </message>
    <message>
        <source>%1 people: it takes %2 to %3.</source>
        <translation>%1 người: chỉ nhận từ %2 đến %3.</translation>
    </message>
    <message>
        <source>%1 weeks: it takes %2 to %3.</source>
        <translation>%1 tuần: chỉ nhận từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The last month must lie between 2022-01 and 2099-12.</source>
        <translation>Tháng cuối phải từ 2022-01 đến 2099-12.</translation>
    </message>
    <message>
        <source>The made-up ward cannot be made this way; correct the options.</source>
        <translation>Không lập được phường mẫu như vậy; hãy sửa tùy chọn.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) have errors, so nothing was saved. Correct the cells listed under Details and import again.</source>
        <translation>
            <numerusform>%1: %n dòng có lỗi nên chưa lưu gì. Hãy sửa các ô nêu trong Chi tiết rồi nhập lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everything in it was already here; nothing was changed.</source>
        <translation>%1: mọi dòng đều đã có sẵn; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1: %2 rows added, %3 changed, %4 as they were.</source>
        <translation>%1: thêm %2 dòng, sửa %3 dòng, %4 dòng giữ nguyên.</translation>
    </message>
    <message>
        <source>Sheet %1: %2 rows read, %3 added, %4 changed, %5 as they were, %6 refused.</source>
        <translation>Trang %1: đọc %2 dòng, thêm %3, sửa %4, giữ nguyên %5, từ chối %6.</translation>
    </message>
    <message>
        <source>Columns not read: %1</source>
        <translation>Các cột không đọc: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stored work row(s) of the same weeks are not in the file; they were kept.</source>
        <translation>
            <numerusform>%n công việc đã lưu của các tuần này không có trong tệp; vẫn được giữ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, dòng %2: %3</translation>
    </message>
    <message>
        <source>%1, row %2, %3 “%4”: %5</source>
        <translation>%1, dòng %2, %3 “%4”: %5</translation>
    </message>
    <message>
        <source>An absence belongs to a person.</source>
        <translation>Lần vắng mặt phải thuộc về một người.</translation>
    </message>
    <message>
        <source>An absence needs its first day.</source>
        <translation>Lần vắng mặt phải có ngày đầu.</translation>
    </message>
    <message>
        <source>The absence ends (%1) before it begins (%2).</source>
        <translation>Lần vắng mặt kết thúc (%1) trước khi bắt đầu (%2).</translation>
    </message>
    <message>
        <source>“%1” has no code.</source>
        <translation>“%1” chưa có mã.</translation>
    </message>
    <message>
        <source>The person %1 has no name.</source>
        <translation>Người mang mã %1 chưa có họ tên.</translation>
    </message>
    <message>
        <source>A post belongs to a person.</source>
        <translation>Chức vụ phải thuộc về một người.</translation>
    </message>
    <message>
        <source>A post lies in a unit.</source>
        <translation>Chức vụ phải thuộc một đơn vị.</translation>
    </message>
    <message>
        <source>The post ends (%1) before it begins (%2).</source>
        <translation>Chức vụ kết thúc (%1) trước khi bắt đầu (%2).</translation>
    </message>
    <message>
        <source>Nobody is their own manager.</source>
        <translation>Không ai tự quản lý mình.</translation>
    </message>
    <message>
        <source>It has to be said which qualification is wanted.</source>
        <translation>Phải nêu trình độ chuyên môn yêu cầu.</translation>
    </message>
    <message>
        <source>A qualification is wanted of a unit, of a post, or of both.</source>
        <translation>Trình độ yêu cầu phải gắn với đơn vị, chức vụ hoặc cả hai.</translation>
    </message>
    <message>
        <source>The unit “%1” has no code.</source>
        <translation>Đơn vị “%1” chưa có mã.</translation>
    </message>
    <message>
        <source>The unit %1 has no name.</source>
        <translation>Đơn vị %1 chưa có tên.</translation>
    </message>
    <message>
        <source>The unit %1 cannot lie below itself.</source>
        <translation>Đơn vị %1 không thể nằm dưới chính nó.</translation>
    </message>
    <message>
        <source>Contents of %1 entries of the log removed: %2</source>
        <translation>Đã xóa nội dung của %1 mục nhật ký: %2</translation>
    </message>
    <message>
        <source>There is no entry %1 in the log.</source>
        <translation>Không có mục %1 trong nhật ký.</translation>
    </message>
    <message>
        <source>Entry %1 of the log says itself what was removed; it stays.</source>
        <translation>Mục %1 của nhật ký ghi lại việc đã xóa; mục này được giữ.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged, so no backup was made of it: an older backup is worth more.</source>
        <translation>%1 bị hỏng nên không sao lưu: bản sao lưu cũ có giá trị hơn.</translation>
    </message>
    <message>
        <source>%1 exists already; it was left alone. Choose another name.</source>
        <translation>%1 đã có rồi và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is not the copy that its manifest describes; nothing was restored.</source>
        <translation>%1 không phải bản sao mà bản kê mô tả; chưa khôi phục gì.</translation>
    </message>
    <message>
        <source>An entry of the audit log cannot be read: it is not what this program writes.</source>
        <translation>Có mục nhật ký không đọc được: không phải do chương trình này ghi.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new file.</source>
        <translation>Không có tệp %1. Hãy kiểm tra tên, hoặc tạo tệp mới.</translation>
    </message>
    <message>
        <source>%1 is open in this program already.</source>
        <translation>%1 đang mở trong chính chương trình này.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check your rights to it.</source>
        <translation>Không đọc được %1. Hãy kiểm tra quyền của bạn với tệp.</translation>
    </message>
    <message>
        <source>%1 was not closed properly, and its last change can only be taken back where the file may be written. Copy it together with %2 to a folder of yours and open it there.</source>
        <translation>%1 không được đóng đúng cách, và thay đổi cuối chỉ rút lại được ở nơi ghi được tệp. Hãy sao chép tệp cùng %2 vào thư mục của bạn rồi mở ở đó.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Nề Nếp (file format %2; this version knows up to %3). Install that version.</source>
        <translation>%1 do phiên bản Nề Nếp mới hơn ghi (định dạng tệp %2; phiên bản này biết đến %3). Hãy cài phiên bản đó.</translation>
    </message>
    <message>
        <source>%1 was written by Nề Nếp %2; this is %3. Install that version or a newer one.</source>
        <translation>%1 do Nề Nếp %2 ghi; đây là %3. Hãy cài phiên bản đó hoặc mới hơn.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>Không lập được %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it, and restore the newest backup beside it.</source>
        <translation>%1 bị hỏng. Hãy giữ lại, và khôi phục bản sao lưu mới nhất bên cạnh.</translation>
    </message>
    <message>
        <source>%1 is of an older format, and cannot be brought to the new one where it cannot be written. Copy it to a folder of yours first.</source>
        <translation>%1 có định dạng cũ và không nâng cấp được ở nơi không ghi được. Hãy sao chép vào thư mục của bạn trước.</translation>
    </message>
    <message>
        <source>%1 could not be brought to the new format: %2</source>
        <translation>Không nâng được %1 lên định dạng mới: %2</translation>
    </message>
    <message>
        <source>%1 could not be brought to the new format: %2 A copy from before lies in %3.</source>
        <translation>Không nâng được %1 lên định dạng mới: %2 Bản sao trước đó nằm ở %3.</translation>
    </message>
    <message>
        <source>%1 is the rest of another file of this name, and may be needed to repair that one. Put it back beside that file, or remove it.</source>
        <translation>%1 là phần còn lại của một tệp khác cùng tên và có thể cần để sửa tệp đó. Hãy đặt lại bên cạnh tệp ấy, hoặc xóa đi.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone this way: it has an opposite of its own.</source>
        <translation>“%1” không hoàn tác theo cách này: có thao tác ngược riêng.</translation>
    </message>
    <message>
        <source>The contents of “%1” were removed from the log; it cannot be undone.</source>
        <translation>Nội dung của “%1” đã được xóa khỏi nhật ký; không hoàn tác được.</translation>
    </message>
    <message>
        <source>The contents of “%1” in the log have been altered; it cannot be undone.</source>
        <translation>Nội dung của “%1” trong nhật ký đã bị sửa; không hoàn tác được.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: a row it touched has changed since. Undo the later change first.</source>
        <translation>Không hoàn tác được “%1”: có dòng liên quan đã thay đổi sau đó. Hãy hoàn tác thay đổi sau trước.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tệp: %1</translation>
    </message>
    <message>
        <source>Audit log: entry %1 is missing.</source>
        <translation>Nhật ký: thiếu mục %1.</translation>
    </message>
    <message>
        <source>Audit log: entry %1 (%2, “%3”) has been altered.</source>
        <translation>Nhật ký: mục %1 (%2, “%3”) đã bị sửa.</translation>
    </message>
    <message>
        <source>Audit log: the contents of entry %1 were removed on %2.</source>
        <translation>Nhật ký: nội dung của mục %1 đã được xóa ngày %2.</translation>
    </message>
    <message>
        <source>Audit log: the contents of entry %1 are not what was signed.</source>
        <translation>Nhật ký: nội dung của mục %1 không đúng như khi ghi.</translation>
    </message>
    <message>
        <source>File: row %2 of %1 refers to a row of %3 that is not there.</source>
        <translation>Tệp: dòng %2 của %1 dẫn tới dòng của %3 không tồn tại.</translation>
    </message>
    <message>
        <source>The rows were not compared with the audit log, because it is not whole.</source>
        <translation>Chưa đối chiếu các dòng với nhật ký, vì nhật ký không đầy đủ.</translation>
    </message>
    <message>
        <source>… and %1 more rows of %2.</source>
        <translation>… và %1 dòng nữa của %2.</translation>
    </message>
    <message>
        <source>Row %2 of %1 is not what the audit log says: it was changed by another program.</source>
        <translation>Dòng %2 của %1 không khớp nhật ký: đã bị chương trình khác sửa.</translation>
    </message>
    <message>
        <source>A calendar entry needs its content.</source>
        <translation>Mục lịch phải có nội dung.</translation>
    </message>
    <message>
        <source>The calendar entry “%1” needs a week.</source>
        <translation>Mục lịch “%1” phải có tuần.</translation>
    </message>
    <message>
        <source>The calendar entry “%1” ends before it begins.</source>
        <translation>Mục lịch “%1” kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>%1 is a whole number from 0 to %2: %3 is not.</source>
        <translation>%1 là số nguyên từ 0 đến %2: %3 không hợp lệ.</translation>
    </message>
    <message>
        <source>A work item needs its content.</source>
        <translation>Công việc phải có nội dung.</translation>
    </message>
    <message>
        <source>The work item “%1” needs a week.</source>
        <translation>Công việc “%1” phải có tuần.</translation>
    </message>
    <message>
        <source>The work item “%1” needs somebody who leads it.</source>
        <translation>Công việc “%1” phải có người chủ trì.</translation>
    </message>
    <message>
        <source>The coefficient K of “%1” lies above 0 and is at most 100.</source>
        <translation>Hệ số K của “%1” lớn hơn 0 và nhiều nhất là 100.</translation>
    </message>
    <message>
        <source>The quantity assigned of “%1” is a whole number from 1 to %2.</source>
        <translation>Số lượng giao của “%1” là số nguyên từ 1 đến %2.</translation>
    </message>
    <message>
        <source>A result belongs to a work item and a week.</source>
        <translation>Kết quả phải thuộc một công việc và một tuần.</translation>
    </message>
    <message>
        <source>The quantity completed</source>
        <translation>Số lượng hoàn thành</translation>
    </message>
    <message>
        <source>The number of faults</source>
        <translation>Số lỗi</translation>
    </message>
    <message>
        <source>The number of faults with an objective cause</source>
        <translation>Số lỗi khách quan</translation>
    </message>
    <message>
        <source>The number of delays</source>
        <translation>Số lần chậm</translation>
    </message>
    <message>
        <source>The number of delays with an objective cause</source>
        <translation>Số lần chậm khách quan</translation>
    </message>
    <message>
        <source>This export is one sheet: leave --%1 away.</source>
        <translation>Bản xuất này chỉ có một trang tính: bỏ --%1 đi.</translation>
    </message>
    <message>
        <source>Sheets are of a month: give the month, and no week.</source>
        <translation>Phiếu đánh giá là của tháng: hãy cho biết tháng, không cho tuần.</translation>
    </message>
    <message>
        <source>Export the month&apos;s sheets</source>
        <translation>Xuất phiếu đánh giá của tháng</translation>
    </message>
    <message>
        <source>is no criterion of any rule set</source>
        <translation>không phải tiêu chí của bộ quy tắc nào</translation>
    </message>
    <message>
        <source>is no condition of any rule set</source>
        <translation>không phải điều kiện của bộ quy tắc nào</translation>
    </message>
    <message>
        <source>this calendar entry belongs to a work item: tell it in the row of the work</source>
        <translation>mục lịch này thuộc một công việc: hãy ghi ở dòng của công việc đó</translation>
    </message>
    <message>
        <source>These sheets are no part of a pack and were passed over: %1.</source>
        <translation>Các trang tính này không thuộc phiếu nên được bỏ qua: %1.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file (.ods): open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” là tệp OpenDocument (.ods): hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Make room there, or choose another place.</source>
        <translation>Không ghi được %1: %2. Hãy dọn chỗ trống ở đó hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>there is no room left on that disk</source>
        <translation>ổ đĩa đó đã đầy</translation>
    </message>
    <message>
        <source>it does not reach the disk</source>
        <translation>dữ liệu không tới được ổ đĩa</translation>
    </message>
    <message>
        <source>its folder takes no files, or one of this name is there by now</source>
        <translation>thư mục không nhận tệp, hoặc đã có tệp cùng tên</translation>
    </message>
    <message>
        <source>The copy %1 is not sound, so it was not kept. Try again, or take another copy.</source>
        <translation>Bản sao %1 không nguyên vẹn nên không được giữ. Hãy thử lại hoặc dùng bản sao khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Không lập được thư mục %1. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>that disk or folder did not take it</source>
        <translation>ổ đĩa hoặc thư mục đó không nhận</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another place.</source>
        <translation>Không có thư mục %1. Hãy tạo thư mục trước, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 cannot be made: its disk is full or does not answer. Free some space, or choose another place.</source>
        <translation>Không lập được %1: ổ đĩa đã đầy hoặc không phản hồi. Hãy dọn chỗ trống hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 cannot be made: its folder takes no files. Choose a folder of yours.</source>
        <translation>Không lập được %1: thư mục không nhận tệp. Hãy chọn một thư mục của bạn.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Choose the file itself.</source>
        <translation>%1 là thư mục hoặc thiết bị. Hãy chọn chính tệp đó.</translation>
    </message>
    <message>
        <source>%1 is not a Nề Nếp file; it was left alone. Choose another one, or restore a backup if it once was.</source>
        <translation>%1 không phải tệp Nề Nếp; đã để nguyên. Hãy chọn tệp khác, hoặc khôi phục bản sao lưu nếu trước đây nó là tệp Nề Nếp.</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it was left alone. Choose another file.</source>
        <translation>%1 là tệp của chương trình khác; đã để nguyên. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The disk of %1 is full or does not answer: the file is open for looking and printing only. Free some space, then open it again.</source>
        <translation>Ổ đĩa chứa %1 đã đầy hoặc không phản hồi: tệp mở chỉ để xem và in. Hãy dọn chỗ trống rồi mở lại.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is open for looking and printing only. To work with it, copy it to a folder of yours.</source>
        <translation>Không ghi được %1: tệp mở chỉ để xem và in. Để làm việc với tệp, hãy sao chép nó vào một thư mục của bạn.</translation>
    </message>
    <message>
        <source>none due in the month</source>
        <translation>không có công việc nào đến hạn trong tháng</translation>
    </message>
    <message>
        <source>nobody is managed</source>
        <translation>không quản lý ai</translation>
    </message>
    <message>
        <source>everyone managed, directly or through others, who is rated completed their tasks</source>
        <translation>mọi người được quản lý (trực tiếp và qua cấp dưới) có xếp loại đều từ mức hoàn thành nhiệm vụ trở lên</translation>
    </message>
    <message>
        <source>every direct report who is rated completed their tasks</source>
        <translation>mọi người được quản lý trực tiếp có xếp loại đều từ mức hoàn thành nhiệm vụ trở lên</translation>
    </message>
    <message>
        <source>quantity: K·m : K·n = %1 : %2</source>
        <translation>số lượng: K·m : K·n = %1 : %2</translation>
    </message>
    <message>
        <source>quality: %1 : %2</source>
        <translation>chất lượng: %1 : %2</translation>
    </message>
    <message>
        <source>progress: %1 : %2</source>
        <translation>tiến độ: %1 : %2</translation>
    </message>
    <message>
        <source>Result: %1 = %2</source>
        <translation>Điểm kết quả: %1 = %2</translation>
    </message>
    <message>
        <source>Not locked and left out: %1</source>
        <translation>Chưa khóa, không tính: %1</translation>
    </message>
    <message>
        <source>no total (%1)</source>
        <translation>không có tổng điểm (%1)</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>tổng điểm %1</translation>
    </message>
    <message>
        <source>Locked months</source>
        <translation>Các tháng đã khóa</translation>
    </message>
    <message>
        <source>general points %1; K·n %2, K·m %3, quality %4, progress %5</source>
        <translation>điểm tiêu chí chung %1; K·n %2, K·m %3, chất lượng %4, tiến độ %5</translation>
    </message>
    <message>
        <source>General points: mean of the months worked, (%1) : %2 = %3</source>
        <translation>Điểm tiêu chí chung: trung bình các tháng có làm việc, (%1) : %2 = %3</translation>
    </message>
    <message>
        <source>%1 = the lowest of %2 = %3</source>
        <translation>%1 = mức thấp nhất trong %2 = %3</translation>
    </message>
    <message>
        <source>Quarter %1 · rules %2 (%3)</source>
        <translation>Quý %1 · bộ quy tắc %2 (%3)</translation>
    </message>
    <message>
        <source>No month of the quarter was worked: not rated.</source>
        <translation>Không làm việc tháng nào trong quý: không xếp loại.</translation>
    </message>
    <message>
        <source>No work item counts in this quarter: there are not enough data for a score.</source>
        <translation>Trong quý không có công việc nào được tính: không đủ dữ liệu để chấm điểm.</translation>
    </message>
    <message>
        <source>The 12 contents were not all scored in a month: there is no total.</source>
        <translation>Có tháng chưa chấm đủ 12 nội dung: chưa có tổng điểm.</translation>
    </message>
    <message>
        <source>Year %1 · bands of the rules %2</source>
        <translation>Năm %1 · mức xếp loại theo bộ quy tắc %2</translation>
    </message>
    <message>
        <source>Total: mean of the monthly totals, (%1) : %2 = %3</source>
        <translation>Tổng điểm: trung bình tổng điểm các tháng, (%1) : %2 = %3</translation>
    </message>
    <message>
        <source>No month of the year was worked: not rated.</source>
        <translation>Không làm việc tháng nào trong năm: không xếp loại.</translation>
    </message>
    <message>
        <source>No month of the year has a total: there are not enough data for a score.</source>
        <translation>Không tháng nào trong năm có tổng điểm: không đủ dữ liệu để chấm điểm.</translation>
    </message>
    <message>
        <source>The decided class (%1) differs from the proposed one (%2)</source>
        <translation>Mức quyết định (%1) khác mức đề xuất (%2)</translation>
    </message>
    <message>
        <source>give the reason.</source>
        <translation>phải ghi rõ lý do.</translation>
    </message>
    <message>
        <source>say who decided it.</source>
        <translation>phải nêu tên người quyết định.</translation>
    </message>
    <message>
        <source>%1 sheets are not this account&apos;s to print and are left out.</source>
        <translation>%1 phiếu không thuộc quyền in của tài khoản này và được bỏ qua.</translation>
    </message>
    <message>
        <source>Petition: %1</source>
        <translation>Kiến nghị: %1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>There is no petition without an answer.</source>
        <translation>Không có kiến nghị nào chưa được trả lời.</translation>
    </message>
    <message>
        <source>Names of files are made of {code}, {name} and {unit}; there is no %1.</source>
        <translation>Tên tệp được ghép từ {code}, {name} và {unit}; không có %1.</translation>
    </message>
    <message>
        <source>%1 is neither head nor deputy in %2: the 12 contents are theirs alone.</source>
        <translation>%1 không phải người đứng đầu hay cấp phó trong tháng %2: 12 nội dung chỉ dành cho lãnh đạo.</translation>
    </message>
    <message>
        <source>This paper is of a unit or of the whole office, not of one person.</source>
        <translation>Biểu mẫu này dành cho một đơn vị hoặc cả cơ quan, không dành cho một người.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”; there are: %2.</source>
        <translation>Không có thiết lập nào tên “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>The office needs a name: organisation.name cannot be empty.</source>
        <translation>Cơ quan phải có tên: organisation.name không được để trống.</translation>
    </message>
    <message>
        <source>%1 is KT, TL or TUQ, not “%2”.</source>
        <translation>%1 là KT, TL hoặc TUQ, không phải “%2”.</translation>
    </message>
    <message>
        <source>%1 is a day written like 2026-10-31, not “%2”.</source>
        <translation>%1 là một ngày viết như 2026-10-31, không phải “%2”.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to 365, not “%2”.</source>
        <translation>%1 là số ngày từ 1 đến 365, không phải “%2”.</translation>
    </message>
    <message>
        <source>There is no paper called “%1”; there are: %2.</source>
        <translation>Không có biểu mẫu nào tên “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 là một trong %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>%1 files in %2</source>
        <translation>%1 tệp trong %2</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Đặt %1</translation>
    </message>
    <message>
        <source>“%1” is not a quarter; write it like 2026-Q4.</source>
        <translation>“%1” không phải là quý; hãy viết như 2026-Q4.</translation>
    </message>
    <message>
        <source>This is computed.</source>
        <translation>Ô này do chương trình tính.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) submitted</source>
        <translation>
            <numerusform>Tháng %1: nộp %n phiếu tự chấm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) reviewed</source>
        <translation>
            <numerusform>Tháng %1: nhận xét %n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) decided</source>
        <translation>
            <numerusform>Tháng %1: quyết định %n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) locked</source>
        <translation>
            <numerusform>Tháng %1: khóa %n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Month %1: %n sheet(s) reopened</source>
        <translation>
            <numerusform>Tháng %1: mở lại %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>No direct manager is recorded: choose who signed.</source>
        <translation>Chưa ghi người quản lý trực tiếp: hãy chọn người đã ký.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>a step of a sheet</comment>
        <translation>Đã nộp tự chấm</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>a step of a sheet</comment>
        <translation>Đã nhận xét</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>a step of a sheet</comment>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a step of a sheet</comment>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>a step of a sheet</comment>
        <translation>Đã mở lại</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>chủ tệp</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source>holds no more</source>
        <translation>không còn hiệu lực</translation>
    </message>
    <message>
        <source>on paper %1 of %2</source>
        <translation>theo văn bản số %1 ngày %2</translation>
    </message>
    <message>
        <source>typed by %1</source>
        <translation>người nhập: %1</translation>
    </message>
    <message>
        <source>opinion of the collective: %1</source>
        <translation>ý kiến tập thể: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>lý do: %1</translation>
    </message>
    <message>
        <source>late: self-score, due %1</source>
        <translation>chậm tự chấm (hạn %1)</translation>
    </message>
    <message>
        <source>late: review, due %1</source>
        <translation>chậm nhận xét (hạn %1)</translation>
    </message>
    <message>
        <source>late: decision, due %1</source>
        <translation>chậm quyết định (hạn %1)</translation>
    </message>
    <message>
        <source>late: locking, due %1</source>
        <translation>chậm khóa, công bố (hạn %1)</translation>
    </message>
    <message>
        <source>Changed since it was locked (the locked figures are shown):</source>
        <translation>Đã thay đổi từ khi khóa (số liệu đang hiện là số liệu đã khóa):</translation>
    </message>
    <message>
        <source>Changed since it was signed, so the signature holds no more:</source>
        <translation>Đã thay đổi từ khi ký nên chữ ký không còn hiệu lực:</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Các lần ký</translation>
    </message>
    <message>
        <source>Nothing has been signed yet.</source>
        <translation>Chưa có chữ ký nào.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>This login and this password do not belong together, or the account is closed.</source>
        <translation>Tên đăng nhập và mật khẩu không khớp, hoặc tài khoản đã đóng.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Có hiệu lực từ lần mở chương trình sau.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of letters</comment>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Log &amp;out when idle</source>
        <translation>Đăng &amp;xuất khi để không</translation>
    </message>
    <message>
        <source>In files with accounts.</source>
        <translation>Với tệp có tài khoản.</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Sau 15 phút</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Sau 5 phút</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Sau một giờ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>Open the last file again</source>
        <translation>Mở lại tệp lần trước</translation>
    </message>
    <message>
        <source>Open nothing</source>
        <translation>Không mở gì</translation>
    </message>
    <message>
        <source>“%1” may mean several: type the code.</source>
        <translation>“%1” có thể là nhiều mục: hãy gõ mã.</translation>
    </message>
    <message>
        <source>There is no “%1” to choose.</source>
        <translation>Không có “%1” để chọn.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Chọn một trong: %1.</translation>
    </message>
    <message>
        <source>There is no such entry: it may have been removed meanwhile.</source>
        <translation>Không còn mục lịch này: có thể vừa bị xóa.</translation>
    </message>
    <message>
        <source>Nothing of last week recurs that this week does not hold already.</source>
        <translation>Tuần trước không có mục lặp lại nào mà tuần này chưa có.</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <comment>origin of a work item</comment>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Carried over</source>
        <comment>origin of a work item</comment>
        <translation>Chuyển sang</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>origin of a work item</comment>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Work is carried over by the command for it.</source>
        <translation>Việc chuyển tuần dùng lệnh riêng.</translation>
    </message>
    <message>
        <source>This account may see nobody&apos;s figures here.</source>
        <translation>Tài khoản này không được xem số liệu của ai ở đây.</translation>
    </message>
    <message>
        <source>One evidence under many items</source>
        <translation>Một minh chứng dùng cho nhiều công việc</translation>
    </message>
    <message>
        <source>Evidence of results of items due in the month, compared without case, diacritics and extra spaces. Found where one text stands under at least %1 items of one lead, or under at least %2 items of at least %3 leads together.</source>
        <translation>Xét minh chứng của kết quả các công việc đến hạn trong tháng, so không phân biệt hoa thường, dấu và khoảng trắng thừa. Nêu ra khi cùng một lời ghi đứng ở từ %1 công việc trở lên của một người chủ trì, hoặc ở từ %2 công việc trở lên của ít nhất %3 người chủ trì.</translation>
    </message>
    <message>
        <source>Ask for evidence of each item: the document&apos;s number, the record, the list. One document may rightly cover several items; then say which part covers which.</source>
        <translation>Đề nghị nêu minh chứng của từng công việc: số văn bản, biên bản, danh sách. Một văn bản có thể đúng là của nhiều việc; khi đó ghi rõ phần nào cho việc nào.</translation>
    </message>
    <message>
        <source>“%1” stands under %2 items</source>
        <translation>“%1” được ghi ở %2 công việc</translation>
    </message>
    <message>
        <source>Easy items only</source>
        <translation>Chỉ nhận việc dễ</translation>
    </message>
    <message>
        <source>Items due in the month that are scored. Found where somebody leads at least %1, none with K above %2, while half of the unit&apos;s items have K = %3 or more.</source>
        <translation>Xét các công việc đến hạn trong tháng có tính điểm. Nêu ra khi một người chủ trì từ %1 việc trở lên, không việc nào có K trên %2, trong khi một nửa số việc của đơn vị có K từ %3 trở lên.</translation>
    </message>
    <message>
        <source>See how work is assigned in the unit: who takes the hard items, and whether K says what they are worth.</source>
        <translation>Xem lại việc phân công trong đơn vị: ai nhận việc khó, và hệ số K đã đúng với độ khó của việc chưa.</translation>
    </message>
    <message>
        <source>leads %1 items, the greatest K %2; half of the items of %3 have K = %4 or more</source>
        <translation>chủ trì %1 việc, K cao nhất là %2; một nửa số việc của %3 có K từ %4 trở lên</translation>
    </message>
    <message>
        <source>Points of group III without evidence</source>
        <translation>Điểm nhóm III không có minh chứng</translation>
    </message>
    <message>
        <source>Superior&apos;s scores above 0 of criteria that begin at 0 and need evidence, where none is recorded: they count 0.</source>
        <translation>Xét điểm cấp trên chấm trên 0 ở những tiêu chí tính từ 0 và phải có minh chứng mà chưa ghi minh chứng: các điểm này tính 0.</translation>
    </message>
    <message>
        <source>Add the evidence or set the score to 0, so that the sheet says what counts.</source>
        <translation>Bổ sung minh chứng hoặc để điểm 0, để phiếu ghi đúng điểm được tính.</translation>
    </message>
    <message>
        <source>scores above 0 without evidence: %1, of %2</source>
        <translation>số điểm trên 0 không có minh chứng: %1, của %2</translation>
    </message>
    <message>
        <source>(nobody is named)</source>
        <translation>(chưa rõ người)</translation>
    </message>
    <message>
        <source>Completed without evidence</source>
        <translation>Hoàn thành mà không có minh chứng</translation>
    </message>
    <message>
        <source>Of each person, the items due in the month that are completed in full and those of them no result of which tells of evidence. Found where these are at least %1 % of at least %2.</source>
        <translation>Xét các công việc đến hạn trong tháng đã hoàn thành đủ của từng người và số việc trong đó không kết quả nào có minh chứng. Nêu ra khi số này từ %1 % trở lên của ít nhất %2 việc.</translation>
    </message>
    <message>
        <source>Add the evidence to the results before the sheet is reviewed.</source>
        <translation>Bổ sung minh chứng vào kết quả trước khi cấp trên chấm phiếu.</translation>
    </message>
    <message>
        <source>%1 of %2 completed items have no evidence</source>
        <translation>%1 trong %2 việc đã hoàn thành không có minh chứng</translation>
    </message>
    <message>
        <source>Work without a clear lead</source>
        <translation>Việc không rõ người chủ trì</translation>
    </message>
    <message>
        <source>In the weeks whose Friday lies in the month: calendar entries without a chair and without a work item, and items whose lead holds no post on the due day or is away on every working day of the week. Moved and cancelled ones do not count.</source>
        <translation>Xét các tuần có thứ Sáu trong tháng: mục lịch không có người chủ trì và không gắn công việc; công việc mà người chủ trì không giữ chức vụ vào ngày đến hạn hoặc vắng cả tuần làm việc. Việc chuyển, hủy không tính.</translation>
    </message>
    <message>
        <source>Name one person for each: clear person, clear task (manifestation III.01).</source>
        <translation>Nêu rõ một người cho từng việc: rõ người, rõ việc (biểu hiện III.01).</translation>
    </message>
    <message>
        <source>calendar entries without a chair: %1</source>
        <translation>số mục lịch không có người chủ trì: %1</translation>
    </message>
    <message>
        <source>items due on days on which the lead holds no post: %1</source>
        <translation>số việc đến hạn vào ngày người chủ trì không giữ chức vụ: %1</translation>
    </message>
    <message>
        <source>items of weeks in which the lead is away on every working day: %1</source>
        <translation>số việc của tuần mà người chủ trì vắng cả tuần làm việc: %1</translation>
    </message>
    <message>
        <source>“None found” against an inspection</source>
        <translation>“Không phát hiện” trái với kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Weeks whose Friday lies in the month for which a unit signed that it found no manifestation, while an inspection (source “kiểm tra”) observed one in that week against the unit or somebody in post there. Dismissed observations do not count.</source>
        <translation>Xét các tuần có thứ Sáu trong tháng mà đơn vị đã ký không phát hiện biểu hiện nào, trong khi kiểm tra (nguồn “kiểm tra”) ghi nhận biểu hiện trong tuần đó đối với đơn vị hoặc người đang giữ chức vụ ở đó. Nhận diện đã bác bỏ không tính.</translation>
    </message>
    <message>
        <source>Ask the head of the unit how the week was looked through; self-inspection is what the signature stands for.</source>
        <translation>Hỏi người đứng đầu đơn vị tuần đó đã tự kiểm tra thế nào; chữ ký là để bảo đảm việc tự kiểm tra.</translation>
    </message>
    <message>
        <source>“none found” was signed for %1; an inspection observed %2 on %3, of %4</source>
        <translation>đã ký “không phát hiện” cho tuần %1; kiểm tra ghi nhận %2 ngày %3, của %4</translation>
    </message>
    <message>
        <source>A month&apos;s results entered on one day</source>
        <translation>Kết quả cả tháng nhập trong một ngày</translation>
    </message>
    <message>
        <source>Of each unit, the results of items due in the month that were typed or pasted; imported ones do not count. Found where at least %1 % of at least %2, of two weeks or more, were first entered on one day.</source>
        <translation>Xét kết quả gõ hoặc dán của các công việc đến hạn trong tháng ở từng đơn vị; kết quả nhập từ tệp không tính. Nêu ra khi từ %1 % trở lên của ít nhất %2 kết quả, thuộc hai tuần trở lên, được nhập lần đầu trong cùng một ngày.</translation>
    </message>
    <message>
        <source>Enter results every week, so that delays and faults show while they can still be mended.</source>
        <translation>Nhập kết quả hằng tuần, để chậm trễ và lỗi lộ ra khi còn kịp sửa.</translation>
    </message>
    <message>
        <source>%1 of %2 results, of %3 weeks, were entered on %4</source>
        <translation>%1 trong %2 kết quả, của %3 tuần, được nhập ngày %4</translation>
    </message>
    <message>
        <source>Placed outside the qualification</source>
        <translation>Bố trí không đúng chuyên môn</translation>
    </message>
    <message>
        <source>Posts on the last day of the month against the qualifications that they want; the lines that name most bind (unit and title, else unit, else title). Posts of which nothing is wanted do not count.</source>
        <translation>Đối chiếu chức vụ vào ngày cuối tháng với trình độ yêu cầu; dòng nêu cụ thể nhất được áp dụng (đơn vị và chức vụ, rồi đơn vị, rồi chức vụ). Chức vụ chưa có yêu cầu không tính.</translation>
    </message>
    <message>
        <source>Correct the qualification if it was only written otherwise; else see about training or another post (manifestation III.03).</source>
        <translation>Sửa lại trình độ nếu chỉ ghi khác cách; nếu không, xem xét đào tạo hoặc bố trí lại (biểu hiện III.03).</translation>
    </message>
    <message>
        <source>%1, %2: has %3, wanted is %4</source>
        <translation>%1, %2: có %3, yêu cầu %4</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>chưa ghi trình độ</translation>
    </message>
    <message>
        <source>One chair twice at one hour</source>
        <translation>Một người chủ trì hai việc cùng giờ</translation>
    </message>
    <message>
        <source>Calendar entries of one day that one person chairs: they begin at the same hour, or one begins before the other has ended. Moved and cancelled ones do not count.</source>
        <translation>Xét các mục lịch trong một ngày do một người chủ trì: bắt đầu cùng giờ, hoặc mục sau bắt đầu khi mục trước chưa xong. Mục chuyển, hủy không tính.</translation>
    </message>
    <message>
        <source>Move one of them or name another chair.</source>
        <translation>Chuyển một mục sang giờ khác hoặc cử người khác chủ trì.</translation>
    </message>
    <message>
        <source>chairs on %1 “%2” at %3 and “%4” at %5</source>
        <translation>ngày %1 chủ trì “%2” lúc %3 và “%4” lúc %5</translation>
    </message>
    <message>
        <source>One task led in two units</source>
        <translation>Một việc hai đơn vị cùng chủ trì</translation>
    </message>
    <message>
        <source>Items of one week with the same content and product, compared without case and diacritics, that people of different units lead.</source>
        <translation>Xét các công việc trong một tuần có cùng nội dung và sản phẩm (so không phân biệt hoa thường và dấu) do người của các đơn vị khác nhau chủ trì.</translation>
    </message>
    <message>
        <source>Name one lead and make the other join (manifestation III.01).</source>
        <translation>Giao một người chủ trì, người kia phối hợp (biểu hiện III.01).</translation>
    </message>
    <message>
        <source>%1 (product: %2)</source>
        <translation>%1 (sản phẩm: %2)</translation>
    </message>
    <message>
        <source>“%1” of %2 is led by %3</source>
        <translation>“%1” của tuần %2 do %3 chủ trì</translation>
    </message>
    <message>
        <source>Far more work than the others</source>
        <translation>Quá tải so với những người khác</translation>
    </message>
    <message>
        <source>Items due in the month that are scored, without those carried over. Found where somebody leads at least %1, and at least %2 times as many as half of the people who lead any.</source>
        <translation>Xét các công việc đến hạn trong tháng có tính điểm, không kể việc chuyển sang. Nêu ra khi một người chủ trì từ %1 việc trở lên và gấp ít nhất %2 lần mức mà một nửa số người có chủ trì việc không vượt quá.</translation>
    </message>
    <message>
        <source>Share the work out anew, or see whether one task was written down as many items.</source>
        <translation>Phân công lại, hoặc xem có phải một việc bị ghi thành nhiều việc không.</translation>
    </message>
    <message>
        <source>leads %1 items, where half of %2 people lead %3 or fewer</source>
        <translation>chủ trì %1 việc, trong khi một nửa của %2 người chủ trì không quá %3 việc</translation>
    </message>
    <message>
        <source>A remedy is overdue</source>
        <translation>Khắc phục quá hạn</translation>
    </message>
    <message>
        <source>Ask for the remedy and record it, or set a new deadline with a reason; where it returned, consider I.03.</source>
        <translation>Đôn đốc khắc phục và ghi nhận, hoặc đặt hạn mới có lý do; nếu đã tái diễn, xem xét biểu hiện I.03.</translation>
    </message>
    <message>
        <source>%1 of %2: the remedy was due on %3</source>
        <translation>%1 ngày %2: hạn khắc phục %3</translation>
    </message>
    <message>
        <source>observed again on %1</source>
        <translation>tái diễn ngày %1</translation>
    </message>
    <message>
        <source>“Excellent” goes round</source>
        <translation>“Xuất sắc” luân phiên</translation>
    </message>
    <message>
        <source>Of each unit, the last months in a row (among twelve; months without an excellent are passed over) in which nobody was decided excellent twice. Found where there are at least %1 of them and in more than half of them one and the same person has the highest total (or is among as many as were decided excellent).</source>
        <translation>Xét ở từng đơn vị các tháng gần nhất liền nhau (trong mười hai tháng; tháng không có ai xuất sắc được bỏ qua) mà không ai được quyết định xuất sắc hai lần. Nêu ra khi có ít nhất %1 tháng như vậy và trong hơn nửa số đó cùng một người có tổng điểm cao nhất (hoặc nằm trong số cao nhất, lấy đủ bằng số người được quyết định xuất sắc).</translation>
    </message>
    <message>
        <source>Compare the reasons of these decisions with the scores; “excellent” is for the result of the month, not for whose turn it is.</source>
        <translation>Đối chiếu lý do của các quyết định này với điểm số; “xuất sắc” là theo kết quả trong tháng, không theo lượt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 tháng %2</translation>
    </message>
    <message>
        <source>nobody was excellent twice in %1 months (%2), though %3 has the highest total in %4 of them</source>
        <translation>trong %1 tháng không ai xuất sắc hai lần (%2), dù %3 có tổng điểm cao nhất trong %4 tháng</translation>
    </message>
    <message>
        <source>The superior repeats the self-scores</source>
        <translation>Cấp trên chấm lại đúng điểm tự chấm</translation>
    </message>
    <message>
        <source>Of each superior, the scores of criteria and of the 12 contents that have a self-score beside them. Found where at least %1 % of at least %2 scores of at least %3 people are the same, unless all of them are the maximum.</source>
        <translation>Xét điểm tiêu chí và điểm 12 nội dung mà từng cấp trên đã chấm bên cạnh điểm tự chấm. Nêu ra khi từ %1 % trở lên của ít nhất %2 điểm, của ít nhất %3 người, trùng với điểm tự chấm, trừ khi tất cả đều là điểm tối đa.</translation>
    </message>
    <message>
        <source>Ask the superior to score again from the results and cases of the month; what is the same after that has been looked at.</source>
        <translation>Đề nghị cấp trên chấm lại theo kết quả và các biểu hiện trong tháng; điểm nào sau đó vẫn trùng thì đã được xem xét.</translation>
    </message>
    <message>
        <source>repeated %1 of %2 self-scores, of %3</source>
        <translation>chấm trùng %1 trong %2 điểm tự chấm, của %3</translation>
    </message>
    <message>
        <source>A superior scores more generously than the others</source>
        <translation>Cấp trên chấm rộng hơn những người khác</translation>
    </message>
    <message>
        <source>A superior scores more severely than the others</source>
        <translation>Cấp trên chấm chặt hơn những người khác</translation>
    </message>
    <message>
        <source>Of each superior with at least %1 people scored, the mean of the general points given minus what their quantity, quality and progress suggest (the maximum × (a + b + c) / 3). Found where this lies beyond the median of at least %2 other superiors by more than %3 robust deviations (1,4826 × the median distance from the median) and by at least %4 points.</source>
        <translation>Xét từng cấp trên đã chấm ít nhất %1 người: trung bình điểm tiêu chí chung đã chấm trừ đi mức mà số lượng, chất lượng, tiến độ cho thấy (điểm tối đa × (a + b + c) / 3). Nêu ra khi mức này cách trung vị của ít nhất %2 cấp trên khác quá %3 độ lệch bền vững (1,4826 × trung vị khoảng cách đến trung vị) và ít nhất %4 điểm.</translation>
    </message>
    <message>
        <source>Lay the sheets beside those of another unit with like results and let the superiors say together what a point stands for.</source>
        <translation>Đặt các phiếu cạnh phiếu của đơn vị khác có kết quả tương tự và để các cấp trên cùng thống nhất cách cho điểm.</translation>
    </message>
    <message>
        <source>gave %1 people %2 points on average against what their results suggest, the other superiors %3 (robust deviation %4): %5</source>
        <translation>chấm %1 người chênh trung bình %2 điểm so với mức kết quả công việc cho thấy, các cấp trên khác %3 (độ lệch bền vững %4): %5</translation>
    </message>
    <message>
        <source>One general total for everybody</source>
        <translation>Một tổng điểm chung cho mọi người</translation>
    </message>
    <message>
        <source>Of each superior&apos;s people whose general criteria the superior has scored to the last one, the sums of the superior&apos;s scores. Found where at least %1 % of at least %2 people have one and the same sum.</source>
        <translation>Xét tổng điểm cấp trên chấm của những người mà cấp trên đã chấm đủ mọi tiêu chí chung. Nêu ra khi từ %1 % trở lên của ít nhất %2 người có cùng một tổng điểm.</translation>
    </message>
    <message>
        <source>Ask the superior to go through the criteria person by person, with the weeks&apos; results beside them, before the sheets are decided.</source>
        <translation>Đề nghị cấp trên xem từng tiêu chí cho từng người, đối chiếu kết quả các tuần, trước khi quyết định xếp loại.</translation>
    </message>
    <message>
        <source>gave %1 of %2 people %3 general points each: %4</source>
        <translation>chấm %1 trong %2 người cùng %3 điểm tiêu chí chung: %4</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Not concluded</source>
        <translation>Chưa kết luận</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Bác bỏ</translation>
    </message>
    <message>
        <source>Manifestations in %1: %2 confirmed, %3 not concluded, %4 dismissed</source>
        <translation>Biểu hiện trong tháng %1: %2 đã xác nhận, %3 chưa kết luận, %4 bác bỏ</translation>
    </message>
    <message>
        <source>most often %1 (%2 times)</source>
        <translation>nhiều nhất %1 (%2 lần)</translation>
    </message>
    <message>
        <source>Twelve months up to this one; months without a case are left out.</source>
        <translation>Mười hai tháng tính đến tháng này; tháng không có trường hợp nào được bỏ qua.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Confirmed cases in twelve months: %1; in %3: %2, in the month before: %4</source>
        <translation>Số trường hợp đã xác nhận trong mười hai tháng: %1; trong tháng %3: %2, tháng trước: %4</translation>
    </message>
    <message>
        <source>Confirmed cases whose remedy is due in the month. Remedied on a day not recorded counts as in time.</source>
        <translation>Các trường hợp đã xác nhận có hạn khắc phục trong tháng. Đã khắc phục mà không ghi ngày thì tính là đúng hạn.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Remedied late</source>
        <translation>Khắc phục chậm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>No remedy is due in %1</source>
        <translation>Không có hạn khắc phục nào trong tháng %1</translation>
    </message>
    <message>
        <source>Of %1 remedies due in %2, %3 came in time, %4 late, %5 are overdue, %6 still open</source>
        <translation>Trong %1 việc khắc phục đến hạn tháng %2: %3 đúng hạn, %4 chậm, %5 quá hạn, %6 còn hạn</translation>
    </message>
    <message>
        <source>The same manifestation against the same subject in the month, after the deadline of an earlier remedy had passed: I.03 is to be considered.</source>
        <translation>Cùng biểu hiện của cùng đối tượng xuất hiện trong tháng sau khi đã qua hạn khắc phục lần trước: xem xét biểu hiện I.03.</translation>
    </message>
    <message>
        <source>Manifestation</source>
        <translation>Biểu hiện</translation>
    </message>
    <message>
        <source>Again on</source>
        <translation>Tái diễn ngày</translation>
    </message>
    <message>
        <source>Earlier on</source>
        <translation>Lần trước</translation>
    </message>
    <message>
        <source>Remedy due</source>
        <translation>Hạn khắc phục</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>No manifestation of %1 returned after its remedy</source>
        <translation>Không biểu hiện nào trong tháng %1 tái diễn sau khắc phục</translation>
    </message>
    <message>
        <source>Returned in %1 after its remedy was due: %2</source>
        <translation>Tái diễn trong tháng %1 sau hạn khắc phục: %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>Of %1 cases in %2, %3 were found by inspection, %4 by the head, %5 told by the person, %6 by citizens</source>
        <translation>Trong %1 trường hợp tháng %2: %3 do kiểm tra, %4 do người đứng đầu, %5 tự nhận, %6 do công dân phản ánh</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>(không có đơn vị)</translation>
    </message>
    <message>
        <source>%1, … (%2 in all)</source>
        <translation>%1, … (tất cả %2)</translation>
    </message>
    <message>
        <source>By the decided class where there is one, else the proposed.</source>
        <translation>Theo xếp loại quyết định nếu đã có, nếu chưa thì theo xếp loại đề nghị.</translation>
    </message>
    <message>
        <source>Nobody is rated in %1</source>
        <translation>Tháng %1 chưa có ai được xếp loại</translation>
    </message>
    <message>
        <source>Of %1 people rated in %2, %3 are excellent (%4), %5 good (%6), %7 completed, %8 not completed</source>
        <translation>Trong %1 người được xếp loại tháng %2: %3 xuất sắc (%4), %5 tốt (%6), %7 hoàn thành, %8 không hoàn thành</translation>
    </message>
    <message>
        <source>Of the people shown here. It warns and shows its arithmetic; the deciding authority decides with a reason.</source>
        <translation>Tính trên những người hiện ở đây. Bảng chỉ cảnh báo và nêu cách tính; cấp có thẩm quyền quyết định, có nêu lý do.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 trên %3)</translation>
    </message>
    <message>
        <source>The excellent of %1 keep within the cap</source>
        <translation>Số xuất sắc tháng %1 trong tỷ lệ khống chế</translation>
    </message>
    <message>
        <source>More excellent than the cap allows in %1: %2</source>
        <translation>Số xuất sắc tháng %1 vượt tỷ lệ khống chế: %2</translation>
    </message>
    <message>
        <source>Totals as printed. A quarter of the people lie at or below the lower quartile, a quarter at or above the upper; between two people in proportion, as spreadsheets do.</source>
        <translation>Tổng điểm như in trên phiếu. Một phần tư số người ở mức tứ phân vị dưới trở xuống, một phần tư ở mức tứ phân vị trên trở lên; giữa hai người thì tính theo tỷ lệ như bảng tính.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Thấp nhất</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Tứ phân vị dưới</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Tứ phân vị trên</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Cao nhất</translation>
    </message>
    <message>
        <source>Nobody has a total in %1</source>
        <translation>Tháng %1 chưa ai có tổng điểm</translation>
    </message>
    <message>
        <source>Totals of %1: half of the people lie between %2 and %3, the middle at %4</source>
        <translation>Tổng điểm tháng %1: một nửa số người ở khoảng %2 đến %3, trung vị %4</translation>
    </message>
    <message>
        <source>closest together in %1: everyone within %2 points</source>
        <translation>sát nhau nhất ở %1: mọi người trong khoảng %2 điểm</translation>
    </message>
    <message>
        <source>A condition fixes the class and leaves the points; a decided class that differs from the proposed one has a reason.</source>
        <translation>Điều kiện ấn định xếp loại và giữ nguyên điểm; xếp loại quyết định khác đề nghị phải có lý do.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Every class of %1 is the one of its score</source>
        <translation>Mọi xếp loại tháng %1 đều đúng theo điểm</translation>
    </message>
    <message>
        <source>In another class than the score says in %2: %1 (%3)</source>
        <translation>Số người xếp loại khác với điểm trong tháng %2: %1 (%3)</translation>
    </message>
    <message>
        <source>Mean totals as printed, of the people who have a total in both months.</source>
        <translation>Trung bình tổng điểm như in trên phiếu, của những người có tổng điểm ở cả hai tháng.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>There is no month before %1 to compare with</source>
        <translation>Không có tháng trước %1 để so sánh</translation>
    </message>
    <message>
        <source>The mean total went from %1 in %2 to %3 in %4 (%5 people)</source>
        <translation>Điểm trung bình từ %1 (tháng %2) thành %3 (tháng %4), tính trên %5 người</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Tổng điểm trước</translation>
    </message>
    <message>
        <source>Nobody stands in another class than in %1</source>
        <translation>Không ai đổi xếp loại so với tháng %1</translation>
    </message>
    <message>
        <source>Since %1, up a class: %2, down: %3</source>
        <translation>So với tháng %1, lên loại: %2, xuống loại: %3</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Không hoàn thành</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>The 12 contents of %1 have not been scored</source>
        <translation>Chưa chấm 12 nội dung của tháng %1</translation>
    </message>
    <message>
        <source>Weakest of the 12 contents in %1: no. %2 “%3”, %4 % of its points</source>
        <translation>Yếu nhất trong 12 nội dung tháng %1: nội dung %2 “%3”, đạt %4 % số điểm</translation>
    </message>
    <message>
        <source>A leader without a complete scorecard has no total. Self-scores are shown once they may be seen.</source>
        <translation>Lãnh đạo chưa có đủ điểm 12 nội dung thì chưa có tổng điểm. Điểm tự chấm chỉ hiện khi được phép xem.</translation>
    </message>
    <message>
        <source>Scored of 12</source>
        <translation>Đã chấm trên 12</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>%1 of %2 leaders have a complete scorecard of the 12 contents in %3</source>
        <translation>%1 trong %2 lãnh đạo có đủ điểm 12 nội dung tháng %3</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Chưa nộp</translation>
    </message>
    <message>
        <source>Self-scored</source>
        <translation>Đã tự chấm</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Đã nhận xét</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>%1 of %2 sheets of %3 are decided (%4)</source>
        <translation>%1 trong %2 phiếu tháng %3 đã có quyết định (%4)</translation>
    </message>
    <message>
        <source>To submit</source>
        <translation>Chờ nộp</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Chờ chấm</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Past the day</source>
        <translation>Quá ngày</translation>
    </message>
    <message>
        <source>No sheet of %1 waits for anybody</source>
        <translation>Không phiếu nào của tháng %1 còn chờ ai</translation>
    </message>
    <message>
        <source>%1 sheets of %2 are under way, none past its day</source>
        <translation>%1 phiếu tháng %2 đang làm, không phiếu nào quá ngày</translation>
    </message>
    <message>
        <source>%1 sheets of %2 are past their day; most wait for %3 (%4)</source>
        <translation>%1 phiếu tháng %2 đã quá ngày; nhiều nhất đang chờ %3 (%4)</translation>
    </message>
    <message>
        <source>%1 in all; the JSON lists every one</source>
        <translation>tất cả %1; dạng JSON liệt kê đầy đủ</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>Cách xét: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Nên làm: %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không phát hiện gì.</translation>
    </message>
    <message>
        <source>Findings: %1. They say where to look and are no verdict on anybody.</source>
        <translation>Số phát hiện: %1. Các phát hiện chỉ cho biết nên xem ở đâu, không phải kết luận về ai.</translation>
    </message>
    <message>
        <source>Found nothing: %1.</source>
        <translation>Không phát hiện: %1.</translation>
    </message>
    <message>
        <source>The setting %1 is a number from %2 to %3, not “%4”. Correct it or empty it, then the default holds.</source>
        <translation>Thiết lập %1 là số từ %2 đến %3, không phải “%4”. Hãy sửa lại hoặc để trống để dùng mặc định.</translation>
    </message>
    <message>
        <source>On time: published by the end of the week&apos;s Monday. Weeks that have not begun are left out.</source>
        <translation>Đúng hạn: công bố chậm nhất hết thứ Hai của tuần. Tuần chưa bắt đầu không tính.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Leaders&apos; calendar</source>
        <translation>Lịch của lãnh đạo</translation>
    </message>
    <message>
        <source>Calendars on time in %1: %2 of %3 (%4)</source>
        <translation>Lịch công tác đúng hạn trong %1: %2 trên %3 (%4)</translation>
    </message>
    <message>
        <source>without any: %1</source>
        <translation>chưa có lịch nào: %1</translation>
    </message>
    <message>
        <source>Items planned in these weeks or due in them, by the lead&apos;s unit. Late: its day has passed and it is not completed in full. Moved and cancelled items are counted apart.</source>
        <translation>Công việc lên kế hoạch hoặc đến hạn trong các tuần này, theo đơn vị của người chủ trì. Chậm: đã qua ngày mà chưa hoàn thành đủ. Việc chuyển, hủy đếm riêng.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Moved, cancelled</source>
        <translation>Chuyển, hủy</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Xong, %</translation>
    </message>
    <message>
        <source>Work of %1: %2 of %3 items done (%4), %5 late, %6 not due yet</source>
        <translation>Công việc %1: xong %2 trên %3 việc (%4), %5 chậm, %6 chưa đến hạn</translation>
    </message>
    <message>
        <source>What was carried over is left out: the new item stands for it.</source>
        <translation>Việc đã chuyển sang kỳ sau không tính: việc mới thay cho nó.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày chậm</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Nothing of %1 is overdue</source>
        <translation>Không có việc nào của %1 quá hạn</translation>
    </message>
    <message>
        <source>%1 items of %2 are overdue, the oldest by %3 days: “%4” (%5)</source>
        <translation>%1 việc của %2 quá hạn, lâu nhất %3 ngày: “%4” (%5)</translation>
    </message>
    <message>
        <source>Weighted: the sum of K × quantity assigned. Hours chaired count entries with a beginning and an end.</source>
        <translation>Quy đổi: tổng K × số lượng giao. Giờ chủ trì tính các mục lịch có giờ bắt đầu và kết thúc.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Quy đổi</translation>
    </message>
    <message>
        <source>Chaired</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Hours chaired</source>
        <translation>Giờ chủ trì</translation>
    </message>
    <message>
        <source>Nobody leads work in %1</source>
        <translation>Không ai chủ trì việc nào trong %1</translation>
    </message>
    <message>
        <source>The most work in %1 lies with %2: %3 items, where half of the people lead %4 or fewer</source>
        <translation>Nhiều việc nhất trong %1 là %2: %3 việc, trong khi một nửa số người chủ trì không quá %4 việc</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Unplanned, %</source>
        <translation>Đột xuất, %</translation>
    </message>
    <message>
        <source>Unplanned work in %1: %2 of %3 items (%4)</source>
        <translation>Việc đột xuất trong %1: %2 trên %3 việc (%4)</translation>
    </message>
    <message>
        <source>most in %1: %2</source>
        <translation>nhiều nhất ở %1: %2</translation>
    </message>
    <message>
        <source>One person chairs two entries at one hour; one product of one week is led in two units.</source>
        <translation>Một người chủ trì hai mục cùng giờ; một sản phẩm trong một tuần do hai đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chồng chéo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>Nothing overlaps in %1</source>
        <translation>Không có chồng chéo trong %1</translation>
    </message>
    <message>
        <source>Overlaps in %1: one chair twice at one hour: %2; one product led in two units: %3</source>
        <translation>Chồng chéo trong %1: một người chủ trì hai việc cùng giờ: %2; một sản phẩm hai đơn vị chủ trì: %3</translation>
    </message>
    <message>
        <source>Units with people that neither recorded a manifestation nor signed “none found”: an empty week or a forgotten one. Weeks that are not over are left out.</source>
        <translation>Đơn vị có người mà không ghi nhận biểu hiện nào cũng không ký “không phát hiện”: tuần trống hay tuần bị quên. Tuần chưa hết không tính.</translation>
    </message>
    <message>
        <source>Silent weeks</source>
        <translation>Tuần bỏ trống</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Tuần nào</translation>
    </message>
    <message>
        <source>No week of %1 is over yet</source>
        <translation>Chưa tuần nào của %1 kết thúc</translation>
    </message>
    <message>
        <source>Every unit has recorded something or signed “none found” in %1</source>
        <translation>Mọi đơn vị đều đã ghi nhận hoặc ký “không phát hiện” trong %1</translation>
    </message>
    <message>
        <source>Units that said nothing about the 25 manifestations in some week of %2: %1 (%3)</source>
        <translation>Số đơn vị bỏ trống nhận diện 25 biểu hiện trong một tuần nào đó của %2: %1 (%3)</translation>
    </message>
    <message>
        <source>Mean of the totals as printed; months without data are left out.</source>
        <translation>Trung bình tổng điểm như in trên phiếu; tháng không có dữ liệu được bỏ qua.</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>Confirmed cases</source>
        <translation>Trường hợp xác nhận</translation>
    </message>
    <message>
        <source>Nobody has a total from %1 to %2</source>
        <translation>Không ai có tổng điểm từ %1 đến %2</translation>
    </message>
    <message>
        <source>Mean total %1 in %2, the only month with totals</source>
        <translation>Điểm trung bình %1 trong tháng %2, tháng duy nhất có tổng điểm</translation>
    </message>
    <message>
        <source>Mean total %1 in %2 and %3 in %4 (%5%6); lowest %7 in %8, highest %9 in %10</source>
        <translation>Điểm trung bình %1 tháng %2 và %3 tháng %4 (%5%6); thấp nhất %7 tháng %8, cao nhất %9 tháng %10</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>theo kế hoạch</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>đột xuất</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>chuyển sang</translation>
    </message>
    <message>
        <source>K below 1</source>
        <translation>K dưới 1</translation>
    </message>
    <message>
        <source>K from 1 to below 1,5</source>
        <translation>K từ 1 đến dưới 1,5</translation>
    </message>
    <message>
        <source>K of 1,5 and more</source>
        <translation>K từ 1,5 trở lên</translation>
    </message>
    <message>
        <source>Items due in the month, once by origin and once by K.</source>
        <translation>Công việc đến hạn trong tháng, một lần theo nguồn gốc và một lần theo K.</translation>
    </message>
    <message>
        <source>No work is due in %1</source>
        <translation>Không có việc nào đến hạn trong tháng %1</translation>
    </message>
    <message>
        <source>%1 items due in %2, %3 of them below K = 1 (%4)</source>
        <translation>%1 việc đến hạn trong tháng %2, trong đó %3 việc có K dưới 1 (%4)</translation>
    </message>
    <message>
        <source>Twelve months.</source>
        <translation>Mười hai tháng.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Remedied on</source>
        <translation>Khắc phục ngày</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>chưa kết luận</translation>
    </message>
    <message>
        <source>%1 manifestations in twelve months, %2 confirmed; %3 remedies are overdue</source>
        <translation>%1 biểu hiện trong mười hai tháng, %2 đã xác nhận; %3 khắc phục quá hạn</translation>
    </message>
    <message>
        <source>Against the qualifications that the posts want; posts for which nothing is wanted are not judged.</source>
        <translation>Đối chiếu với trình độ mà chức vụ yêu cầu; chức vụ chưa có yêu cầu không xét.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>No post says yet which qualification it wants</source>
        <translation>Chưa chức vụ nào nêu trình độ yêu cầu</translation>
    </message>
    <message>
        <source>Nobody here is placed outside the qualification wanted</source>
        <translation>Không ai ở đây bị bố trí không đúng chuyên môn yêu cầu</translation>
    </message>
    <message>
        <source>%1 people are placed outside the qualification wanted</source>
        <translation>%1 người được bố trí không đúng chuyên môn yêu cầu</translation>
    </message>
    <message>
        <source>The figures of %1 are not for this account to see.</source>
        <translation>Tài khoản này không được xem số liệu của %1.</translation>
    </message>
    <message>
        <source>As printed: locked months as they were locked.</source>
        <translation>Như in trên phiếu: tháng đã khóa như khi khóa.</translation>
    </message>
    <message>
        <source>%1 has no total in the twelve months to %2</source>
        <translation>%1 không có tổng điểm trong mười hai tháng đến %2</translation>
    </message>
    <message>
        <source>%1: totals from %2 to %3 in %4 months, mean %5</source>
        <translation>%1: tổng điểm từ %2 đến %3 trong %4 tháng, trung bình %5</translation>
    </message>
    <message>
        <source>There is no threshold “%1”; the thresholds are: %2.</source>
        <translation>Không có ngưỡng “%1”; các ngưỡng là: %2.</translation>
    </message>
    <message>
        <source>%1 is a ward&apos;s file; nothing is written over it. Choose another name.</source>
        <translation>%1 là tệp dữ liệu của một đơn vị; không ghi đè lên tệp đó. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is in the folder “%2” already, and may have been filled in: take in what came back first, then choose an empty folder.</source>
        <translation>“%1” đã có trong thư mục “%2” và có thể đã được điền: hãy nhận các phiếu gửi về trước, rồi chọn một thư mục trống.</translation>
    </message>
    <message>
        <source>This pack is for %1 %2, but %1 is %3 here: it belongs to another ward&apos;s file, or their name has changed since. Send it anew.</source>
        <translation>Phiếu này là của %1 %2, nhưng ở đây %1 là %3: phiếu thuộc tệp của đơn vị khác, hoặc họ tên đã thay đổi từ đó. Hãy gửi lại phiếu mới.</translation>
    </message>
    <message>
        <source>is not the name that %1 has here (%2)</source>
        <translation>không phải họ tên của %1 ở đây (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an .xlsx workbook: save it as .xlsx in the spreadsheet program, or give a table as .csv.</source>
        <translation>“%1” không phải sổ tính .xlsx: hãy lưu thành .xlsx bằng chương trình bảng tính, hoặc đưa bảng ở dạng .csv.</translation>
    </message>
    <message>
        <source>%1 holds a value that this program does not write; another program has changed it. Look at it with “nenepctl verify”, and restore a backup.</source>
        <translation>%1 chứa một giá trị mà chương trình này không ghi ra; một chương trình khác đã sửa tệp. Hãy kiểm tra bằng “nenepctl verify” và khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>File: the %1 %2 is missing; another program has removed it.</source>
        <translation>Tệp: thiếu %1 %2; một chương trình khác đã xóa.</translation>
    </message>
    <message>
        <source>File: the %1 %2 is not as this program makes it; another program has changed it.</source>
        <translation>Tệp: %1 %2 không như chương trình này tạo ra; một chương trình khác đã sửa.</translation>
    </message>
    <message>
        <source>File: the %1 %2 is none of this program&apos;s; another program has added it.</source>
        <translation>Tệp: %1 %2 không phải của chương trình này; một chương trình khác đã thêm vào.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one though it takes none.</source>
        <translation>Một tùy chọn thiếu giá trị, hoặc có giá trị dù không nhận giá trị.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Ở đây không có tùy chọn --%1.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>A finding says where to look and passes no verdict on anybody. The limits are the office&apos;s settings.</source>
        <translation>Mỗi phát hiện chỉ ra chỗ cần xem lại, không kết luận về ai. Các ngưỡng là thiết lập của cơ quan.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Số phát hiện</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <comment>title of a check&apos;s table</comment>
        <translation>
            <numerusform>%1: %n phát hiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>None of the %1 rules found anything in %2</source>
        <translation>Cả %1 quy tắc đều không phát hiện gì trong tháng %2</translation>
    </message>
    <message>
        <source>%1 of %2 rules found something in %3: %4 findings to look at</source>
        <translation>%1 trong %2 quy tắc có phát hiện trong tháng %3: %4 chỗ cần xem lại</translation>
    </message>
    <message>
        <source>K %1, %2 of %3 done</source>
        <translation>K %1, xong %2 trên %3</translation>
    </message>
    <message>
        <source>self-scored</source>
        <translation>tự đánh giá</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>đã nhận xét</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>đã quyết định</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>đã khóa</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>mở khóa lại</translation>
    </message>
    <message>
        <source>self %1, superior %2</source>
        <translation>tự chấm %1, cấp trên %2</translation>
    </message>
    <message>
        <source>superior %1</source>
        <translation>cấp trên %1</translation>
    </message>
    <message>
        <source>Result of a week</source>
        <translation>Kết quả tuần</translation>
    </message>
    <message>
        <source>done %1, faults %2, delays %3</source>
        <translation>xong %1, lỗi %2, chậm %3</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Mục lịch công tác</translation>
    </message>
    <message>
        <source>Published calendar</source>
        <translation>Lịch đã công bố</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Signed “none found”</source>
        <translation>Ký “không phát hiện”</translation>
    </message>
    <message>
        <source>Score of a criterion</source>
        <translation>Điểm tiêu chí chung</translation>
    </message>
    <message>
        <source>Score of one of the 12 contents</source>
        <translation>Điểm 12 nội dung</translation>
    </message>
    <message>
        <source>Step of a sheet</source>
        <translation>Bước của phiếu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>The document could not be packed; there may be too little memory for it.</source>
        <translation>Không đóng gói được tài liệu; có thể máy không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>What was signed on the sheet of %1 for month %2 cannot be read: the file has been altered. Check it (verify) and restore a backup.</source>
        <translation>Không đọc được nội dung đã ký trên phiếu tháng %2 của %1: tệp đã bị sửa đổi. Hãy kiểm tra tệp (verify) và khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>%1 is no manifest of a backup; give the .json that lies beside one.</source>
        <translation>%1 không phải tệp kê khai của bản sao lưu; hãy chọn tệp .json nằm cạnh bản sao lưu.</translation>
    </message>
    <message>
        <source>Audit log: entry %1, which the backup of %2 saw, is missing or another: the log was cut or rewritten since, or the backup is of another file.</source>
        <translation>Nhật ký: mục %1, mà bản sao lưu lúc %2 đã thấy, bị thiếu hoặc đã khác: nhật ký đã bị cắt hoặc viết lại từ đó, hoặc bản sao lưu là của tệp khác.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a unit, a person or a thing</comment>
        <translation>Tên</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s); the workbook holds them all.</source>
        <translation>
            <numerusform>… và %n dòng nữa; sổ tính có đủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends in none of .png, .svg, .pdf: the ending says what is written.</source>
        <translation>“%1” không có đuôi .png, .svg hay .pdf: đuôi tệp quyết định loại tệp được ghi.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>name of a sheet</comment>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>board</comment>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>board</comment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>25 manifestations</source>
        <comment>board</comment>
        <translation>25 biểu hiện</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <comment>board: checks against formality</comment>
        <translation>Có thực chất?</translation>
    </message>
    <message>
        <source>Year so far</source>
        <comment>board</comment>
        <translation>Từ đầu năm</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <comment>board</comment>
        <translation>Đơn vị, cá nhân</translation>
    </message>
    <message>
        <source>Figures taken out: %1, month %2</source>
        <translation>Xuất số liệu: %1, tháng %2</translation>
    </message>
    <message>
        <source>Nobody has the code %1.</source>
        <translation>Không có ai mang mã %1.</translation>
    </message>
    <message>
        <source>Read the figures up to %1</source>
        <translation>Xem số liệu đến %1</translation>
    </message>
    <message>
        <source>Either --unit or --cadre, not both.</source>
        <translation>Chỉ ghi --unit hoặc --cadre, không ghi cả hai.</translation>
    </message>
    <message>
        <source>“%1” does not fit into the code that is printed on papers.</source>
        <translation>“%1” không vừa mã in trên giấy tờ.</translation>
    </message>
    <message>
        <source>The code %1 is of another file: the paper was decided elsewhere. Open the file it was printed from.</source>
        <translation>Mã %1 là của tệp khác: phiếu được quyết định ở tệp khác. Hãy mở tệp đã in ra phiếu này.</translation>
    </message>
    <message>
        <source>No decision of this file bears the code %1: the decision was made after this copy of the file, or the file has been changed by other means. Compare with a backup.</source>
        <translation>Không có quyết định nào trong tệp này mang mã %1: quyết định có sau bản sao này, hoặc tệp đã bị sửa bằng công cụ khác. Hãy đối chiếu với bản sao lưu.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>none stands</source>
        <comment>no decided class</comment>
        <translation>không có mức nào còn hiệu lực</translation>
    </message>
    <message>
        <source>Reopened on %1 by %2: %3</source>
        <translation>Mở lại ngày %1 bởi %2: %3</translation>
    </message>
    <message>
        <source>The decision no longer stands: what it was made on has changed since.</source>
        <translation>Quyết định không còn hiệu lực: dữ liệu làm căn cứ đã thay đổi sau đó.</translation>
    </message>
    <message>
        <source>Another decision stands: of %1 by %2.</source>
        <translation>Quyết định đang có hiệu lực là quyết định khác: ngày %1 của %2.</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Xếp loại quyết định</translation>
    </message>
    <message>
        <source>Class by score</source>
        <translation>Mức theo điểm</translation>
    </message>
    <message>
        <source>Proposed class</source>
        <translation>Xếp loại đề xuất</translation>
    </message>
    <message>
        <source>Locked on %1.</source>
        <translation>Đã khóa ngày %1.</translation>
    </message>
    <message>
        <source>The file is not sound, so it vouches for no paper: restore a backup and check again.</source>
        <translation>Tệp không toàn vẹn nên không chứng thực được phiếu nào: hãy khôi phục bản sao lưu rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>The person holds no post in that month any longer.</source>
        <translation>Người này không còn giữ chức vụ nào trong tháng đó.</translation>
    </message>
    <message>
        <source>What differs is told to those who may see this sheet.</source>
        <translation>Chi tiết khác biệt chỉ dành cho người được xem phiếu này.</translation>
    </message>
    <message>
        <source>The paper says what the file holds.</source>
        <translation>Phiếu đúng với dữ liệu trong tệp.</translation>
    </message>
    <message>
        <source>The paper is not what the file holds now.</source>
        <translation>Phiếu không còn đúng với dữ liệu hiện có trong tệp.</translation>
    </message>
    <message>
        <source>Code %1: sheet of %2 %3, month %4</source>
        <translation>Mã %1: phiếu của %2 %3, tháng %4</translation>
    </message>
    <message>
        <source>Decided on %1 by %2: %3</source>
        <translation>Quyết định ngày %1, người quyết định: %2; mức: %3</translation>
    </message>
    <message>
        <source>“%1” stands in no code of a paper: copy the code again.</source>
        <translation>Mã phiếu không có ký tự “%1”: hãy chép lại mã.</translation>
    </message>
    <message>
        <source>The code of a paper has %1 characters, this one has %2: copy it again.</source>
        <translation>Mã phiếu có %1 ký tự, mã này có %2: hãy chép lại mã.</translation>
    </message>
    <message>
        <source>The code %1 has been copied wrongly, its last character does not fit the others: compare it with the paper.</source>
        <translation>Mã %1 chép sai, ký tự kiểm tra ở cuối không khớp: hãy so lại với phiếu.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 copies.</source>
        <translation>Đã dừng sau %1/%2 bản.</translation>
    </message>
    <message>
        <source>The printer takes no pages; see whether it is on and connected, or save a PDF instead.</source>
        <translation>Máy in không nhận trang; hãy xem máy in đã bật và nối chưa, hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>Calendar of the week</source>
        <comment>a paper</comment>
        <translation>Lịch công tác tuần</translation>
    </message>
    <message>
        <source>Follow-up table of work</source>
        <comment>a paper</comment>
        <translation>Bảng kiểm đếm công việc</translation>
    </message>
    <message>
        <source>Recognition of the 25 manifestations</source>
        <comment>a paper</comment>
        <translation>Phiếu nhận diện 25 biểu hiện</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <comment>a paper</comment>
        <translation>Phiếu theo dõi, đánh giá</translation>
    </message>
    <message>
        <source>Scorecard of the 12 contents</source>
        <comment>a paper</comment>
        <translation>Bảng đánh giá 12 nội dung</translation>
    </message>
    <message>
        <source>Summary of ratings</source>
        <comment>a paper</comment>
        <translation>Bảng tổng hợp xếp loại</translation>
    </message>
    <message>
        <source>Minutes of the rating meeting</source>
        <comment>a paper</comment>
        <translation>Biên bản họp đánh giá</translation>
    </message>
    <message>
        <source>Notice of result</source>
        <comment>a paper</comment>
        <translation>Thông báo kết quả xếp loại</translation>
    </message>
    <message>
        <source>Report on the Directive</source>
        <comment>a paper</comment>
        <translation>Báo cáo thực hiện Chỉ thị</translation>
    </message>
    <message>
        <source>Sheet of the quarter</source>
        <comment>a paper</comment>
        <translation>Phiếu tổng hợp quý</translation>
    </message>
    <message>
        <source>Sheet of the year</source>
        <comment>a paper</comment>
        <translation>Phiếu tổng hợp năm</translation>
    </message>
    <message>
        <source>Summary of the year&apos;s ratings</source>
        <comment>a paper</comment>
        <translation>Bảng tổng hợp xếp loại năm</translation>
    </message>
    <message>
        <source>Of a week</source>
        <comment>what a paper needs</comment>
        <translation>Theo tuần</translation>
    </message>
    <message>
        <source>Of a month</source>
        <comment>what a paper needs</comment>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>Of the locked months of a quarter</source>
        <comment>what a paper needs</comment>
        <translation>Theo quý, từ các tháng đã khóa</translation>
    </message>
    <message>
        <source>Of the locked months of a year</source>
        <comment>what a paper needs</comment>
        <translation>Theo năm, từ các tháng đã khóa</translation>
    </message>
    <message>
        <source>%1, for a unit or the whole office.</source>
        <translation>%1; của đơn vị hoặc toàn cơ quan.</translation>
    </message>
    <message>
        <source>%1, a copy for each person.</source>
        <translation>%1; mỗi người một bản.</translation>
    </message>
    <message>
        <source>%1, a copy for each head and deputy.</source>
        <translation>%1; mỗi người đứng đầu, cấp phó một bản.</translation>
    </message>
    <message>
        <source>%1, for a person, a unit or the whole office.</source>
        <translation>%1; của cá nhân, đơn vị hoặc toàn cơ quan.</translation>
    </message>
    <message>
        <source>Another file has been opened meanwhile.</source>
        <translation>Trong lúc đó tệp khác đã được mở.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n paper(s) is this account&apos;s to print.</source>
        <translation>
            <numerusform>Tài khoản này không được in bản nào trong %n bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>The known sheets of “%1” are hidden: %2. Show them in the spreadsheet program, or name the one to take.</source>
        <translation>Các trang tính đã biết của “%1” đang bị ẩn: %2. Hãy cho hiện chúng trong chương trình bảng tính, hoặc nêu tên trang cần nhập.</translation>
    </message>
    <message>
        <source>These sheets are hidden and were passed over: %1.</source>
        <translation>Các trang tính sau đang ẩn nên được bỏ qua: %1.</translation>
    </message>
    <message>
        <source>is the code of a unit that another row names by its Mã dòng</source>
        <translation>là mã của đơn vị mà một dòng khác đã nêu bằng Mã dòng</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n row(s) leave the quantity of a work item empty; that work would be a calendar entry only, with neither quantity nor deadline.</source>
        <translation>
            <numerusform>Trang “%1”: %n dòng để trống số lượng giao của công việc đã có; công việc ấy chỉ còn là mục trong lịch, không còn số lượng và thời hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>this work has a result of week %1 already: leave it in week %2 and correct the figures of that result</source>
        <translation>công việc này đã có kết quả của tuần %1: hãy để công việc ở tuần %2 và sửa số liệu ở dòng của kết quả ấy</translation>
    </message>
    <message>
        <source>is empty, but this work has results: give the quantity, leave the column out, or clear the results first</source>
        <translation>để trống nhưng công việc này đã có kết quả: hãy ghi số lượng, bỏ hẳn cột này, hoặc xóa kết quả trước</translation>
    </message>
    <message>
        <source>is merged over rows %1 to %2: take the merge apart and give each row its own value</source>
        <translation>bị gộp ô từ dòng %1 đến dòng %2: hãy bỏ gộp và ghi giá trị riêng cho từng dòng</translation>
    </message>
    <message>
        <source>A sheet of “%1” has more than %2 merged cells.</source>
        <translation>Một trang tính của “%1” có hơn %2 vùng gộp ô.</translation>
    </message>
    <message>
        <source>Nobody changes or takes back what another has observed of them: explain it, and the head concludes.</source>
        <translation>Không ai sửa hoặc rút lại điều người khác đã ghi nhận về mình: hãy giải trình, người đứng đầu sẽ kết luận.</translation>
    </message>
    <message>
        <source>This row judges the person who imports it, and nobody judges their own case: it is for another to bring in.</source>
        <translation>Dòng này đánh giá chính người nhập, mà không ai tự đánh giá mình: phải để người khác nhập.</translation>
    </message>
    <message>
        <source>This row is about the person who imports it: its key is for another to change.</source>
        <translation>Dòng này là của chính người nhập: khóa của dòng phải để người khác sửa.</translation>
    </message>
    <message>
        <source>Nobody confirms the objective causes of their own faults and delays: it is for the superior.</source>
        <translation>Không ai tự xác nhận nguyên nhân khách quan của lỗi, của việc chậm của mình: việc này của cấp trên.</translation>
    </message>
    <message>
        <source>%1 (%2) is managed by you and has not submitted: the self-scoring pack is for another officer to export.</source>
        <translation>%1 (%2) do anh/chị trực tiếp quản lý và chưa nộp phần tự chấm: gói tự chấm phải để cán bộ tổ chức khác xuất.</translation>
    </message>
    <message>
        <source>is more than there are: %1</source>
        <translation>nhiều hơn số đã ghi: %1</translation>
    </message>
    <message>
        <source>The self-scores have been changed.</source>
        <translation>Phần tự chấm đã được sửa.</translation>
    </message>
    <message>
        <source>The paper is dated %1, but what is signed of month %2 is signed between %3 and today, %4. Correct the date.</source>
        <translation>Văn bản ghi ngày %1, nhưng phiếu tháng %2 chỉ được ký từ %3 đến hôm nay, %4. Hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>No more faults or delays can have an objective cause than were recorded.</source>
        <translation>Số lỗi, số lần chậm có nguyên nhân khách quan không thể nhiều hơn số đã ghi.</translation>
    </message>
    <message>
        <source>These sheets would not stand where they were taken, because others of the same step change what they read; none is changed.</source>
        <translation>Các phiếu này không giữ được bước vừa ký, vì phiếu khác trong cùng lượt làm thay đổi điều chúng dựa vào; không phiếu nào bị thay đổi.</translation>
    </message>
    <message>
        <source>Export the scores of month %1</source>
        <translation>Xuất điểm tháng %1</translation>
    </message>
    <message>
        <source>Export the cap of month %1</source>
        <translation>Xuất tỷ lệ khống chế tháng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): the owner of the file and personnel officers may read them.</source>
        <translation>
            <numerusform>%n phát hiện: chủ tệp và cán bộ tổ chức được xem nội dung.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is hidden</source>
        <translation>trang đang bị ẩn</translation>
    </message>
    <message>
        <source>it is not one of the eight sheets</source>
        <translation>không phải một trong tám trang</translation>
    </message>
    <message>
        <source>another sheet was asked for</source>
        <translation>lần này chỉ nhập trang khác</translation>
    </message>
    <message>
        <source>it is no part of a pack</source>
        <translation>không thuộc gói phiếu</translation>
    </message>
    <message>
        <source>Month %1 has not begun (today is %2): its sheets are not signed yet. Choose another month.</source>
        <translation>Tháng %1 chưa đến (hôm nay là %2): chưa thể ký phiếu của tháng này. Hãy chọn tháng khác.</translation>
    </message>
    <message>
        <source>For this sheet that is %1 %2.</source>
        <translation>Với phiếu này, đó là %1 %2.</translation>
    </message>
    <message>
        <source>%1: passed over; %2.</source>
        <translation>%1: đã bỏ qua; %2.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>“%1” không nhận tùy chọn --%2.</translation>
    </message>
    <message>
        <source>  … and %1 more.</source>
        <translation>  … và %1 dòng nữa.</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;&quot; empties the setting.</source>
        <translation>Thiếu %1; muốn để trống thì viết &quot;&quot;.</translation>
    </message>
    <message>
        <source>Submit month sheets of %1</source>
        <translation>Nộp phiếu tháng %1</translation>
    </message>
    <message>
        <source>%1 sheets submitted.</source>
        <translation>Đã nộp %1 phiếu.</translation>
    </message>
    <message>
        <source>Review month sheets of %1</source>
        <translation>Xét phiếu tháng %1</translation>
    </message>
    <message>
        <source>%1 sheets reviewed.</source>
        <translation>Đã ghi nhận xét cho %1 phiếu.</translation>
    </message>
    <message>
        <source>Decide month sheets of %1</source>
        <translation>Quyết định xếp loại tháng %1</translation>
    </message>
    <message>
        <source>%1 sheets decided.</source>
        <translation>Đã quyết định %1 phiếu.</translation>
    </message>
    <message>
        <source>Lock month sheets of %1</source>
        <translation>Khóa phiếu tháng %1</translation>
    </message>
    <message>
        <source>%1 sheets locked.</source>
        <translation>Đã khóa %1 phiếu.</translation>
    </message>
    <message>
        <source>Reopen month sheets of %1</source>
        <translation>Mở lại phiếu tháng %1</translation>
    </message>
    <message>
        <source>%1 sheets reopened.</source>
        <translation>Đã mở lại %1 phiếu.</translation>
    </message>
    <message>
        <source>Register a petition of %1</source>
        <translation>Ghi nhận kiến nghị tháng %1</translation>
    </message>
    <message>
        <source>The petition is registered.</source>
        <translation>Đã ghi nhận kiến nghị.</translation>
    </message>
    <message>
        <source>Answer a petition of %1</source>
        <translation>Trả lời kiến nghị tháng %1</translation>
    </message>
    <message>
        <source>The petition is answered.</source>
        <translation>Đã ghi trả lời kiến nghị.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are refused, so none is changed. Put right what is said below, or use --skip-refused to take the others.</source>
        <translation>%1 trong %2 phiếu không thực hiện được nên không phiếu nào thay đổi. Hãy xử lý các điểm nêu dưới đây, hoặc dùng --skip-refused để thực hiện với các phiếu còn lại.</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are refused and left as they are:</source>
        <translation>%1 trong %2 phiếu không thực hiện được, giữ nguyên:</translation>
    </message>
    <message>
        <source>%1 (%2 sheets): %3</source>
        <translation>%1 (%2 phiếu): %3</translation>
    </message>
    <message>
        <source>The observation %1 of %2 has been explained: whom it concerns, the day, the manifestation, how grave it is and the evidence stay as they were explained. Record another, and have this one dismissed.</source>
        <translation>Biểu hiện %1 ngày %2 đã được giải trình: người liên quan, ngày, biểu hiện, mức độ và minh chứng giữ nguyên như khi giải trình. Hãy ghi nhận biểu hiện khác và đề nghị bác bỏ biểu hiện này.</translation>
    </message>
    <message>
        <source>The post of %1 in month %2 has dates that cannot be read. Run “verify”, and correct them or restore a backup.</source>
        <translation>Chức vụ của %1 trong tháng %2 có ngày không đọc được. Hãy chạy “verify”, rồi sửa lại hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>its lock cannot be read.</source>
        <translation>không đọc được lần khóa.</translation>
    </message>
    <message>
        <source>A unit below no other is for the owner of the file and for officers of the whole office.</source>
        <translation>Đơn vị không có đơn vị cấp trên chỉ do chủ tệp hoặc cán bộ phụ trách toàn cơ quan lập.</translation>
    </message>
    <message>
        <source>There is no such post: it may have been removed meanwhile.</source>
        <translation>Không có chức vụ này: có thể vừa bị xóa.</translation>
    </message>
    <message>
        <source>A post stays with whom it was recorded for. End it, and record another.</source>
        <translation>Chức vụ đã ghi cho ai thì thuộc về người đó. Hãy kết thúc và ghi chức vụ khác.</translation>
    </message>
    <message>
        <source>The day of the observation, %1, has not come yet. Correct the date.</source>
        <translation>Ngày nhận diện %1 chưa đến. Hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>The Mã dòng is that of a row about %1: clear the cell where this row is about somebody else.</source>
        <translation>Mã dòng này là của dòng về %1: nếu dòng nói về người hoặc đơn vị khác thì hãy xóa ô Mã dòng.</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>là ngày chưa đến</translation>
    </message>
    <message>
        <source>is no condition of the rule set %1: it knows %2</source>
        <translation>không phải điều kiện của bộ quy tắc %1; các điều kiện là: %2</translation>
    </message>
    <message>
        <source>is the code of %1, born %2: give another person a code of their own</source>
        <translation>là mã của %1, sinh ngày %2: người khác phải có mã riêng</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are called otherwise than in the file: %1.</source>
        <translation>
            <numerusform>%n người có tên khác với tên trong tệp: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>is that of “%1” of %2, week %3: clear this cell where the row is another&apos;s work</source>
        <translation>là của việc “%1” của %2, tuần %3: nếu là việc của người khác thì hãy xóa ô này</translation>
    </message>
    <message>
        <source>lies more than a year from week %1</source>
        <translation>cách tuần %1 hơn một năm</translation>
    </message>
    <message>
        <source>The paper is dated %1, before the one of the step below, %2. Correct the date.</source>
        <translation>Văn bản đề ngày %1, trước văn bản của bước liền trước (%2). Hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>The sheet is decided already (%1). To decide it anew, give the reason.</source>
        <translation>Phiếu đã có quyết định (%1). Muốn quyết định lại thì phải nêu lý do.</translation>
    </message>
    <message>
        <source>More are excellent than the cap allows: %1. “cap” tells who is over, group by group.</source>
        <translation>Số người hoàn thành xuất sắc vượt tỷ lệ cho phép: %1. Lệnh “cap” nêu rõ những ai vượt, theo từng nhóm.</translation>
    </message>
    <message>
        <source>Nobody holds a post in %1.</source>
        <translation>Không có ai giữ chức vụ trong tháng %1.</translation>
    </message>
    <message>
        <source>What these sheets read has changed with it, so that their signatures no longer hold: %1.</source>
        <translation>Dữ liệu mà các phiếu sau dựa vào cũng thay đổi theo, nên chữ ký của các phiếu này không còn hiệu lực: %1.</translation>
    </message>
    <message>
        <source>All %1 sheets are refused; none is changed. Put right what is said below.</source>
        <translation>Cả %1 phiếu đều không thực hiện được; không phiếu nào thay đổi. Hãy xử lý các điểm nêu dưới đây.</translation>
    </message>
    <message>
        <source>The pattern for names of files is empty; write it like {code}-{name}%1.</source>
        <translation>Mẫu tên tệp để trống; hãy viết như {code}-{name}%1.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot and would make hidden files; begin with a letter or with {code}.</source>
        <translation>“%1” bắt đầu bằng dấu chấm, sẽ tạo ra tệp ẩn; hãy bắt đầu bằng chữ hoặc {code}.</translation>
    </message>
    <message>
        <source>“%1” holds / or \, which part folders from names; give the folder apart and the name alone here.</source>
        <translation>“%1” có dấu / hoặc \ là dấu ngăn thư mục; hãy ghi thư mục riêng, ở đây chỉ ghi tên tệp.</translation>
    </message>
    <message>
        <source>%1 %2: decided on %3</source>
        <translation>%1 %2: quyết định ngày %3</translation>
    </message>
    <message>
        <source>A notice of %1 would be older than the decision it tells of. Give it the day of the decision or a later one.</source>
        <translation>Thông báo ngày %1 sẽ có trước quyết định mà nó thông báo. Hãy ghi ngày quyết định hoặc ngày sau đó.</translation>
    </message>
    <message>
        <source>Each of these %1 papers has a number of its own: print one at a time to number it, or leave the number to the hand.</source>
        <translation>Mỗi văn bản trong %1 văn bản này có số riêng: hãy in từng văn bản để ghi số, hoặc để trống số cho người ghi tay.</translation>
    </message>
    <message>
        <source>No month of the quarter is locked: not rated.</source>
        <translation>Chưa có tháng nào của quý được khóa: chưa xếp loại.</translation>
    </message>
    <message>
        <source>No month of the year is locked: not rated.</source>
        <translation>Chưa có tháng nào của năm được khóa: chưa xếp loại.</translation>
    </message>
    <message>
        <source>With --split, -o names the folder of the files, not “%1”.</source>
        <translation>Khi có --split, -o là thư mục chứa các tệp, không phải “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds {…}, which only --split fills in: give the pattern to --split and the folder to -o.</source>
        <translation>“%1” có {…}, chỉ --split mới điền được: hãy ghi mẫu tên cho --split và thư mục cho -o.</translation>
    </message>
    <message>
        <source>“%1” ends neither in .pdf nor in .docx; write -o out.pdf or -o out.docx, or say --format pdf or --format docx.</source>
        <translation>“%1” không kết thúc bằng .pdf hay .docx; hãy viết -o out.pdf hoặc -o out.docx, hoặc ghi rõ --format pdf hay --format docx.</translation>
    </message>
    <message>
        <source>“%1” ends in %2, but --format says %3; let them agree, or leave --format out.</source>
        <translation>“%1” kết thúc bằng %2 nhưng --format là %3; hãy ghi cho khớp, hoặc bỏ --format.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>Month %1 has not begun (today is %2): there is nothing to count yet. Choose another month.</source>
        <translation>Tháng %1 chưa bắt đầu (hôm nay là %2): chưa có gì để đếm. Hãy chọn tháng khác.</translation>
    </message>
    <message>
        <source>Manifestations confirmed by %1 whose remedy was due before that day and had not come by then, whenever they were observed. Where the same manifestation was observed again since, it is said.</source>
        <translation>Các biểu hiện đã được xác nhận đến %1 mà hạn khắc phục trước ngày đó và đến ngày đó chưa khắc phục, dù ghi nhận khi nào. Nếu sau đó biểu hiện ấy lại được ghi nhận thì có nêu.</translation>
    </message>
    <message>
        <source>The superior&apos;s scores of all leaders together, as a share of the maxima of the contents scored. A score above its maximum does not count.</source>
        <translation>Điểm cấp trên chấm cho tất cả lãnh đạo, tính theo tỷ lệ trên điểm tối đa của các nội dung đã chấm. Điểm cao hơn mức tối đa không được tính.</translation>
    </message>
    <message>
        <source>With a total</source>
        <translation>Có tổng điểm</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3)</source>
        <translation>%1 trên %2 người (%3)</translation>
    </message>
    <message>
        <source>Nobody is rated from %1 to %2</source>
        <translation>Không ai được xếp loại từ %1 đến %2</translation>
    </message>
    <message>
        <source>Excellent in %1: %2</source>
        <translation>Xuất sắc tháng %1: %2</translation>
    </message>
    <message>
        <source>Excellent in %1: %2; in %3: %4</source>
        <translation>Xuất sắc tháng %1: %2; tháng %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: see the table</source>
        <comment>lines that a chart has no room for</comment>
        <translation>
            <numerusform>… và %n dòng nữa: xem bảng</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is nobody of the people rated and signs nothing of its own.</source>
        <translation>Tài khoản này không phải người nào trong số người được đánh giá nên không tự ký gì.</translation>
    </message>
    <message>
        <source>It is concluded: an explanation would change nothing. A petition can.</source>
        <translation>Đã có kết luận: giải trình không làm thay đổi được nữa. Có thể kiến nghị.</translation>
    </message>
    <message>
        <source>It is not concluded yet.</source>
        <translation>Chưa có kết luận.</translation>
    </message>
    <message>
        <source>Choose one unit above: each unit answers for its own week.</source>
        <translation>Hãy chọn một đơn vị ở trên: mỗi đơn vị tự chịu trách nhiệm về tuần của mình.</translation>
    </message>
    <message>
        <source>%1 has signed “none found” for this week already.</source>
        <translation>%1 đã ký “không phát hiện” cho tuần này rồi.</translation>
    </message>
    <message>
        <source>%1 has not signed “none found” for this week.</source>
        <translation>%1 chưa ký “không phát hiện” cho tuần này.</translation>
    </message>
    <message>
        <source>It is concluded. Whoever concluded it can reconsider it first.</source>
        <translation>Đã có kết luận. Người kết luận có thể xem xét lại trước.</translation>
    </message>
    <message>
        <source>Neither “none found” signed nor a manifestation recorded</source>
        <translation>Chưa ký “không phát hiện”, chưa ghi nhận gì</translation>
    </message>
    <message>
        <source>The calendar is not published</source>
        <translation>Lịch chưa công bố</translation>
    </message>
    <message>
        <source>The calendar has changed since it was published</source>
        <translation>Lịch đã thay đổi sau khi công bố</translation>
    </message>
    <message>
        <source>The head has not gone through the week</source>
        <translation>Người đứng đầu chưa rà soát tuần</translation>
    </message>
    <message>
        <source>Nobody chairs or leads it</source>
        <translation>Chưa có người chủ trì</translation>
    </message>
    <message>
        <source>Its lead holds no post on the day it is due</source>
        <translation>Người chủ trì không giữ chức vụ vào ngày đến hạn</translation>
    </message>
    <message>
        <source>Its lead is away all week</source>
        <translation>Người chủ trì vắng cả tuần</translation>
    </message>
    <message>
        <source>Leads no work and stands on no calendar</source>
        <translation>Không chủ trì việc nào, không có trong lịch nào</translation>
    </message>
    <message>
        <source>No result entered for the week</source>
        <translation>Chưa nhập kết quả của tuần</translation>
    </message>
    <message>
        <source>Something completed, but no evidence</source>
        <translation>Có kết quả nhưng chưa có minh chứng</translation>
    </message>
    <message>
        <source>%1 lies in another week: go there to record it.</source>
        <translation>%1 thuộc tuần khác: hãy chuyển sang tuần đó để ghi nhận.</translation>
    </message>
    <message>
        <source>A bare tick shows nothing: say which document, minutes or event shows it.</source>
        <translation>Chỉ đánh dấu thì không chứng minh được gì: hãy ghi văn bản, biên bản hoặc sự việc nào thể hiện.</translation>
    </message>
    <message>
        <source>This is set by the commands of the menu.</source>
        <translation>Mục này do các lệnh trong trình đơn ghi.</translation>
    </message>
    <message>
        <source>To be explained</source>
        <comment>an observation</comment>
        <translation>Chờ giải trình</translation>
    </message>
    <message>
        <source>To be concluded</source>
        <comment>an observation</comment>
        <translation>Chờ kết luận</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <comment>an observation</comment>
        <translation>Bác bỏ</translation>
    </message>
    <message>
        <source>Confirmed, to be remedied</source>
        <comment>an observation</comment>
        <translation>Xác nhận, chờ khắc phục</translation>
    </message>
    <message>
        <source>Confirmed, remedy overdue</source>
        <comment>an observation</comment>
        <translation>Xác nhận, quá hạn khắc phục</translation>
    </message>
    <message>
        <source>Confirmed, remedied</source>
        <comment>an observation</comment>
        <translation>Xác nhận, đã khắc phục</translation>
    </message>
    <message>
        <source>Confirmed, remedied late</source>
        <comment>an observation</comment>
        <translation>Xác nhận, khắc phục muộn</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an observation</comment>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Contradicts “none found”</source>
        <translation>Trái với “không phát hiện” đã ký</translation>
    </message>
    <message>
        <source>Again after the remedy was due on %1: record I.03?</source>
        <translation>Lặp lại sau hạn khắc phục %1: ghi nhận I.03?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n manifestation(s)</source>
        <translation>
            <numerusform>Giải trình %n biểu hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n manifestation(s)</source>
        <translation>
            <numerusform>Xác nhận %n biểu hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n manifestation(s)</source>
        <translation>
            <numerusform>Bác bỏ %n biểu hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconsider %n manifestation(s)</source>
        <translation>
            <numerusform>Xem xét lại %n biểu hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifestation(s) remedied</source>
        <translation>
            <numerusform>Đã khắc phục %n biểu hiện</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xplanation:</source>
        <translation>Giải t&amp;rình:</translation>
    </message>
    <message>
        <source>To be &amp;remedied by:</source>
        <translation>Hạn &amp;khắc phục:</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; empty: nothing to remedy</source>
        <translation>dd/mm/yyyy; để trống: không phải khắc phục</translation>
    </message>
    <message>
        <source>&amp;Remedied on:</source>
        <translation>&amp;Khắc phục ngày:</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; empty: not remedied after all</source>
        <translation>dd/mm/yyyy; để trống: thật ra chưa khắc phục</translation>
    </message>
    <message>
        <source>Nobody heads the unit today: say who signed the paper.</source>
        <translation>Hôm nay đơn vị không có người đứng đầu: hãy ghi ai đã ký giấy.</translation>
    </message>
    <message>
        <source>No week is shown.</source>
        <translation>Chưa hiện tuần nào.</translation>
    </message>
    <message>
        <source>This account or this file is for looking only.</source>
        <translation>Tài khoản hoặc tệp này chỉ để xem.</translation>
    </message>
    <message>
        <source>%1: there is no such setting.</source>
        <translation>%1: không có thiết lập này.</translation>
    </message>
    <message>
        <source>%1 excellent, %2 good, %3 completed, %4 failed, %5 not rated</source>
        <translation>%1 xuất sắc, %2 tốt, %3 hoàn thành, %4 không hoàn thành, %5 không xếp loại</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Chưa đọc được gì.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Compared with the published text</source>
        <translation>Đã đối chiếu với văn bản ban hành</translation>
    </message>
    <message>
        <source>Only a template to fill in</source>
        <translation>Chỉ là mẫu, cần điền</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Points off for a light case</source>
        <translation>Điểm trừ một trường hợp nhẹ</translation>
    </message>
    <message>
        <source>Points off for a medium case</source>
        <translation>Điểm trừ một trường hợp vừa</translation>
    </message>
    <message>
        <source>Points off for a heavy case</source>
        <translation>Điểm trừ một trường hợp nặng</translation>
    </message>
    <message>
        <source>Points of the result at a ratio of 1</source>
        <translation>Điểm kết quả khi tỷ lệ bằng 1</translation>
    </message>
    <message>
        <source>Reading of quality and progress</source>
        <translation>Cách tính chất lượng và tiến độ</translation>
    </message>
    <message>
        <source>Components for staff</source>
        <translation>Thành phần của người không giữ chức vụ</translation>
    </message>
    <message>
        <source>Components for deputies</source>
        <translation>Thành phần của cấp phó</translation>
    </message>
    <message>
        <source>Components for heads</source>
        <translation>Thành phần của người đứng đầu</translation>
    </message>
    <message>
        <source>Component d when somebody managed has failed</source>
        <translation>Thành phần d khi có người thuộc quyền không hoàn thành</translation>
    </message>
    <message>
        <source>Component d looks at</source>
        <translation>Thành phần d xét</translation>
    </message>
    <message>
        <source>Component đ below the share</source>
        <translation>Thành phần đ khi dưới tỷ lệ</translation>
    </message>
    <message>
        <source>Share of the 12 contents for component đ</source>
        <translation>Tỷ lệ điểm 12 nội dung cho thành phần đ</translation>
    </message>
    <message>
        <source>Component e with a confirmed case</source>
        <translation>Thành phần e khi có biểu hiện được xác nhận</translation>
    </message>
    <message>
        <source>Component e: the manifestation</source>
        <translation>Thành phần e: biểu hiện xét</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>Xuất sắc từ</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Tốt từ</translation>
    </message>
    <message>
        <source>Completed from</source>
        <translation>Hoàn thành từ</translation>
    </message>
    <message>
        <source>Cap of the excellent: share</source>
        <translation>Tỷ lệ khống chế xuất sắc</translation>
    </message>
    <message>
        <source>Cap of the excellent: of whom</source>
        <translation>Tỷ lệ xuất sắc tính trên</translation>
    </message>
    <message>
        <source>Cap of the excellent: higher share in a special case</source>
        <translation>Tỷ lệ xuất sắc cao hơn trong trường hợp đặc biệt</translation>
    </message>
    <message>
        <source>Points are shown</source>
        <translation>Làm tròn điểm khi hiển thị</translation>
    </message>
    <message>
        <source>Ratios are shown</source>
        <translation>Làm tròn tỷ lệ khi hiển thị</translation>
    </message>
    <message>
        <source>Day for self-scores</source>
        <translation>Ngày tự chấm</translation>
    </message>
    <message>
        <source>Day for the review</source>
        <translation>Ngày cấp trên nhận xét</translation>
    </message>
    <message>
        <source>Day for the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Day of the next month for the notice</source>
        <translation>Ngày thông báo (tháng sau)</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>group</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>điểm tối đa</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>khi chưa chấm</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <translation>cần minh chứng</translation>
    </message>
    <message>
        <source>fixes the class at</source>
        <translation>ấn định mức</translation>
    </message>
    <message>
        <source>Manifestation %1 takes points from</source>
        <translation>Biểu hiện %1 trừ điểm tiêu chí</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Nhóm %1: %2</translation>
    </message>
    <message>
        <source>Criterion %1: %2</source>
        <translation>Tiêu chí %1: %2</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Điều kiện %1: %2</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Lời văn của chương trình</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Lời văn chính thức</translation>
    </message>
    <message>
        <source>As the official paper has it; until it is entered and confirmed, papers print ours with its mark</source>
        <translation>Theo văn bản chính thức; khi chưa nhập và xác nhận, biểu mẫu in lời văn của chương trình kèm dấu phục dựng</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Whether the wording has been compared with the official paper</source>
        <translation>Lời văn đã đối chiếu với văn bản chính thức hay chưa</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>the most points</comment>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>it is passed over, as chosen</source>
        <translation>được bỏ qua theo lựa chọn</translation>
    </message>
    <message>
        <source>it holds no cells</source>
        <translation>không có ô nào</translation>
    </message>
    <message>
        <source>“%1” is no pack: take it in by Import instead.</source>
        <translation>“%1” không phải là phiếu: hãy dùng lệnh Nhập dữ liệu.</translation>
    </message>
    <message>
        <source>Packs received: %1</source>
        <translation>Nhận phiếu: %1</translation>
    </message>
    <message>
        <source>Units, people and absences</source>
        <translation>Đơn vị, cán bộ và vắng mặt</translation>
    </message>
    <message>
        <source>Import takes it back unchanged. Of a month: posts held and absences in it.</source>
        <translation>Nhập lại được nguyên vẹn. Theo tháng: các chức vụ đang giữ và vắng mặt trong tháng.</translation>
    </message>
    <message>
        <source>Work and calendars</source>
        <translation>Công việc và lịch</translation>
    </message>
    <message>
        <source>Import takes it back unchanged. Of a month: what is due in it, and the entries dated in it.</source>
        <translation>Nhập lại được nguyên vẹn. Theo tháng: công việc đến hạn trong tháng và các mục lịch có ngày trong tháng.</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Import takes it back unchanged. Of a month: those dated in it.</source>
        <translation>Nhập lại được nguyên vẹn. Theo tháng: các nhận diện có ngày trong tháng.</translation>
    </message>
    <message>
        <source>Scores given and conditions</source>
        <translation>Điểm đã chấm và điều kiện</translation>
    </message>
    <message>
        <source>The 12 contents, the general criteria and the conditions. Import takes it back unchanged.</source>
        <translation>12 nội dung, tiêu chí chung và điều kiện. Nhập lại được nguyên vẹn.</translation>
    </message>
    <message>
        <source>Month sheets with their signatures</source>
        <translation>Phiếu tháng kèm các chữ ký</translation>
    </message>
    <message>
        <source>Everyone&apos;s figures and class, how far the sheet has come, and who signed it when.</source>
        <translation>Số liệu và mức xếp loại của từng người, phiếu đã đến bước nào, ai ký và ký khi nào.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Who did what and when, oldest first.</source>
        <translation>Ai đã làm gì, khi nào; cũ nhất trước.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sổ tính (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors were left out.</source>
        <translation>
            <numerusform>%n dòng có lỗi đã được bỏ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, month %3: %4 → %5</source>
        <translation>%1 %2, tháng %3: %4 → %5</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 packs; those in the folder stay there.</source>
        <translation>Đã dừng sau %1 trên %2 phiếu; các phiếu đã có trong thư mục được giữ lại.</translation>
    </message>
    <message>
        <source>%1: the superior has not scored the 12 contents of %2</source>
        <translation>%1: cấp trên chưa chấm 12 nội dung của tháng %2</translation>
    </message>
    <message>
        <source>no other leader has been scored</source>
        <translation>chưa có lãnh đạo nào khác được chấm</translation>
    </message>
    <message>
        <source>nowhere below the other leaders&apos; median</source>
        <translation>không nội dung nào thấp hơn trung vị của các lãnh đạo khác</translation>
    </message>
    <message>
        <source>furthest below the other leaders in content %1, %2 against %3</source>
        <translation>thấp hơn các lãnh đạo khác nhiều nhất ở nội dung %1: %2 so với %3</translation>
    </message>
    <message>
        <source>not scored in %1</source>
        <translation>tháng %1 chưa được chấm</translation>
    </message>
    <message>
        <source>nowhere below %1</source>
        <translation>không nội dung nào thấp hơn tháng %1</translation>
    </message>
    <message>
        <source>fell most since %1 in content %2, from %3 to %4</source>
        <translation>giảm nhiều nhất so với tháng %1 ở nội dung %2: từ %3 còn %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, tháng %2: %3</translation>
    </message>
    <message>
        <source>The superior&apos;s score as a share of the content&apos;s maximum. The median is that of the other leaders you may see.</source>
        <translation>Điểm cấp trên chấm, tính theo tỷ lệ trên điểm tối đa của nội dung. Trung vị là của các lãnh đạo khác mà bạn được xem.</translation>
    </message>
    <message>
        <source>Other leaders scored</source>
        <translation>Số lãnh đạo khác được chấm</translation>
    </message>
    <message>
        <source>self-score</source>
        <comment>a step that is late</comment>
        <translation>tự chấm</translation>
    </message>
    <message>
        <source>review</source>
        <comment>a step that is late</comment>
        <translation>nhận xét</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>a step that is late</comment>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>locking</source>
        <comment>a step that is late</comment>
        <translation>khóa</translation>
    </message>
    <message>
        <source>Late: %1 %2 (due %3)</source>
        <translation>Quá hạn %1: %2 (hạn %3)</translation>
    </message>
    <message>
        <source>Over the cap: %1</source>
        <translation>Vượt tỷ lệ: %1</translation>
    </message>
    <message>
        <source>Open petitions: %1</source>
        <translation>Kiến nghị chưa trả lời: %1</translation>
    </message>
    <message>
        <source>petition open</source>
        <comment>state of a sheet</comment>
        <translation>có kiến nghị</translation>
    </message>
    <message>
        <source>late since %1</source>
        <comment>state of a sheet: a day</comment>
        <translation>chậm từ %1</translation>
    </message>
    <message>
        <source>A condition fixes the class and never changes the points.</source>
        <translation>Điều kiện ấn định mức xếp loại, không bao giờ đổi điểm.</translation>
    </message>
    <message>
        <source>There is no total yet: %1.</source>
        <translation>Chưa có tổng điểm: %1.</translation>
    </message>
    <message>
        <source>None is recorded: the class follows the points, %1: %2.</source>
        <translation>Chưa ghi điều kiện nào: xếp loại theo điểm, %1: %2.</translation>
    </message>
    <message>
        <source>The points stay %1 (by score: %2); the class proposed is %3.</source>
        <translation>Điểm vẫn là %1 (theo điểm: %2); mức đề xuất là %3.</translation>
    </message>
    <message>
        <source>Nobody is over the cap on “excellent”</source>
        <translation>Không ai vượt tỷ lệ khống chế “xuất sắc”</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) over the cap on “excellent”</source>
        <translation>
            <numerusform>%n người vượt tỷ lệ khống chế “xuất sắc”</numerusform>
        </translation>
    </message>
    <message>
        <source>No petition has been registered. The person may bring one once the sheet is decided.</source>
        <translation>Chưa có kiến nghị nào. Người được đánh giá có thể kiến nghị sau khi phiếu đã quyết định.</translation>
    </message>
    <message>
        <source>Petition registered %1</source>
        <translation>Kiến nghị ghi nhận ngày %1</translation>
    </message>
    <message>
        <source>Open: not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Answered %1 – %2</source>
        <translation>Trả lời ngày %1 – %2</translation>
    </message>
    <message>
        <source>% others</source>
        <comment>the other leaders, their median</comment>
        <translation>% người khác</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a sheet, a day</comment>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>Since “%1” of %2 (%3) this has changed, so that signature holds no more and is to be given again:</source>
        <translation>Từ lần ký “%1” lúc %2 (%3) đã thay đổi như sau, nên lần ký đó không còn giá trị và phải ký lại:</translation>
    </message>
    <message>
        <source>Nobody is recorded who decides for this person on %1: choose who signed.</source>
        <translation>Ngày %1 chưa ghi ai có thẩm quyền quyết định cho người này: hãy chọn người đã ký.</translation>
    </message>
    <message>
        <source>There is no such person in the file: they may have been removed meanwhile.</source>
        <translation>Trong tệp không có người này: có thể vừa bị xóa.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a rule set</comment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of a file: kind of account</comment>
        <translation>Chủ tệp</translation>
    </message>
    <message>
        <source>Personnel officer</source>
        <comment>kind of account</comment>
        <translation>Cán bộ tổ chức</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>kind of account</comment>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>kind of account</comment>
        <translation>Người xem</translation>
    </message>
    <message>
        <source>There is no such line: it may have been removed meanwhile.</source>
        <translation>Không có dòng này: có thể nó vừa bị xóa.</translation>
    </message>
    <message>
        <source>%1 has not come yet: nothing can have been remedied on it.</source>
        <translation>Chưa đến ngày %1 nên chưa thể đã khắc phục vào ngày đó.</translation>
    </message>
    <message>
        <source>It is concluded already: reconsider it first.</source>
        <translation>Đã kết luận: hãy xem xét lại trước.</translation>
    </message>
    <message>
        <source>Days in force: self-scores before the %1, review before the %2, decision before the %3. Counted on %4.</source>
        <translation>Hạn đang áp dụng: tự chấm trước ngày %1, xem xét trước ngày %2, quyết định trước ngày %3. Tính đến %4.</translation>
    </message>
    <message>
        <source>A deadline is a day of the month from 1 to 31, not “%1”. Leave it empty to keep the rule set&apos;s day.</source>
        <translation>Hạn là một ngày trong tháng, từ 1 đến 31, không phải “%1”. Để trống thì theo ngày của bộ quy tắc.</translation>
    </message>
    <message>
        <source>The review (day %1) cannot be due before the self-scores (day %2): change the other day first, or choose another one.</source>
        <translation>Hạn xem xét (ngày %1) không thể trước hạn tự chấm (ngày %2): hãy đổi ngày kia trước, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>The decision (day %1) cannot be due before the step ahead of it (day %2): change the other day first, or choose another one.</source>
        <translation>Hạn quyết định (ngày %1) không thể trước hạn của bước liền trước (ngày %2): hãy đổi ngày kia trước, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it like 31/10/2026, or leave it empty.</source>
        <translation>“%1” không phải là ngày: hãy viết như 31/10/2026, hoặc để trống.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to 365: type one, or leave it empty.</source>
        <translation>“%1” không phải là số từ 1 đến 365: hãy nhập một số, hoặc để trống.</translation>
    </message>
    <message>
        <source>The office needs a name: type one.</source>
        <translation>Cơ quan phải có tên: hãy nhập tên.</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Thiết lập: %1</translation>
    </message>
    <message>
        <source>Chosen by you; usually: %1</source>
        <translation>Do bạn chọn; vốn là: %1</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>không có phím</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Phím tắt: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>heading of a table</comment>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>&amp;Take them from there</source>
        <translation>&amp;Lấy từ lệnh kia</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Bỏ phím tắt</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Phím &amp;vốn có</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Phím vốn có cho &amp;tất cả</translation>
    </message>
    <message>
        <source>Command or keys (no accents needed)</source>
        <translation>Lệnh hoặc phím (không cần dấu)</translation>
    </message>
    <message>
        <source>Search among the commands</source>
        <translation>Tìm trong các lệnh</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Các lệnh và phím tắt</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Bấm phím tắt mới</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Phím mới:</translation>
    </message>
    <message>
        <source>%1 is “%2” now. Give that command other keys first.</source>
        <translation>%1 nay là của “%2”. Hãy đổi phím của lệnh đó trước.</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Không có lệnh nào tên như vậy.</translation>
    </message>
    <message>
        <source>%1 is “%2” already, so nothing was changed. Press other keys, or take these from there.</source>
        <translation>%1 đã là của “%2” nên chưa đổi gì. Hãy bấm phím khác, hoặc lấy phím này từ lệnh kia.</translation>
    </message>
    <message>
        <source>The command has no keys now.</source>
        <translation>Lệnh này không còn phím tắt.</translation>
    </message>
    <message>
        <source>The command has these keys now.</source>
        <translation>Lệnh này đã có phím tắt mới.</translation>
    </message>
    <message>
        <source>Who does what by which day</source>
        <translation>Ai làm gì, trước ngày nào</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở trang</translation>
    </message>
    <message>
        <source>everyone who is rated</source>
        <translation>mọi người được đánh giá</translation>
    </message>
    <message>
        <source>scores themselves and hands the sheet in</source>
        <translation>tự chấm điểm và nộp phiếu</translation>
    </message>
    <message>
        <source>the direct superior</source>
        <translation>cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>scores and reviews the sheet</source>
        <translation>chấm điểm và xem xét phiếu</translation>
    </message>
    <message>
        <source>whoever has the authority</source>
        <translation>cấp có thẩm quyền</translation>
    </message>
    <message>
        <source>decides the class and keeps an eye on the cap</source>
        <translation>quyết định mức xếp loại, để ý tỷ lệ khống chế</translation>
    </message>
    <message>
        <source>the personnel officer</source>
        <translation>cán bộ tổ chức</translation>
    </message>
    <message>
        <source>locks the month, prints and hands out the notices</source>
        <translation>khóa tháng, in và gửi thông báo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>These are the days of %2, as the open file says. They can be changed: %1.</source>
        <translation>Đây là các hạn của tháng %2 theo tệp đang mở. Có thể đổi ở: %1.</translation>
    </message>
    <message>
        <source>No file is open: these are the usual days, for %2. A file may say others: %1.</source>
        <translation>Chưa mở tệp nào: đây là các hạn thông thường của tháng %2. Tệp có thể đặt hạn khác: %1.</translation>
    </message>
    <message>
        <source>Deadlines of the month</source>
        <translation>Hạn của tháng</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>page and menu</comment>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>page and menu</comment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>page and menu</comment>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>page and menu</comment>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>page and menu: cán bộ</comment>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>page and menu</comment>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Work goes by weeks, rating by months. You type into tables as in Excel. There is no Save button: what you type is in the file once you leave the cell, and Undo takes it back.</source>
        <translation>Công việc theo tuần, đánh giá theo tháng. Gõ vào bảng như trong Excel. Không có nút Lưu: rời khỏi ô là điều vừa gõ đã nằm trong tệp, và lệnh Hoàn tác lấy lại như cũ.</translation>
    </message>
    <message>
        <source>Once, before the first month</source>
        <translation>Một lần, trước tháng đầu tiên</translation>
    </message>
    <message>
        <source>Put in the units, the people and their posts: on the page %1, or all at once from an Excel workbook (%2).</source>
        <translation>Nhập đơn vị, cán bộ và chức vụ: ở trang %1, hoặc nhập cả loạt từ sổ Excel (%2).</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Say what the office is called and who signs: %1.</source>
        <translation>Ghi tên cơ quan và người ký: %1.</translation>
    </message>
    <message>
        <source>Paper head</source>
        <translation>Đầu văn bản</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Tuần 1</translation>
    </message>
    <message>
        <source>Monday: each unit types its calendar and its work on the page %1: what, who leads, by which day, how many, how hard (coefficient K).</source>
        <translation>Thứ Hai: mỗi đơn vị nhập lịch công tác và công việc ở trang %1: việc gì, ai chủ trì, hạn ngày nào, bao nhiêu, khó đến đâu (hệ số K).</translation>
    </message>
    <message>
        <source>The head of the unit looks it over and publishes it. It can be printed or handed on as a file: %1.</source>
        <translation>Người đứng đầu đơn vị xem lại rồi ban hành. Có thể in ra hoặc gửi thành tệp: %1.</translation>
    </message>
    <message>
        <source>Any day: whoever sees one of the 25 manifestations records it on the page %1. The person explains, the head concludes and says what is to be put right by when.</source>
        <translation>Ngày nào cũng vậy: ai thấy một trong 25 biểu hiện thì ghi nhận ở trang %1. Người đó giải trình, người đứng đầu kết luận và nêu việc phải khắc phục, hạn ngày nào.</translation>
    </message>
    <message>
        <source>Friday: each leader of a work item types its result: how many are done, how many faults and delays, where the evidence is.</source>
        <translation>Thứ Sáu: người chủ trì mỗi việc nhập kết quả: xong bao nhiêu, mấy lỗi chất lượng, mấy lần chậm, minh chứng ở đâu.</translation>
    </message>
    <message>
        <source>Weeks 2 and 3</source>
        <translation>Tuần 2 và tuần 3</translation>
    </message>
    <message>
        <source>The same again. What is not done is carried on to the next week, so that nothing is typed twice.</source>
        <translation>Làm như tuần 1. Việc chưa xong được chuyển sang tuần sau, nên không phải gõ lại.</translation>
    </message>
    <message>
        <source>Heads of units go through the week; where nothing was seen they sign “none found”.</source>
        <translation>Người đứng đầu đơn vị rà lại tuần; không thấy biểu hiện nào thì ký “không phát hiện”.</translation>
    </message>
    <message>
        <source>The personnel officer looks at %1: whose results are missing, which remedies are past their day.</source>
        <translation>Cán bộ tổ chức xem trang %1: ai còn thiếu kết quả, việc khắc phục nào đã quá hạn.</translation>
    </message>
    <message>
        <source>Week 4 and the month&apos;s end</source>
        <translation>Tuần 4 và cuối tháng</translation>
    </message>
    <message>
        <source>Before self-scoring begins: all results of the month are in. The total is counted from them; nobody adds up by hand.</source>
        <translation>Trước khi tự chấm: kết quả cả tháng đã nhập đủ. Tổng điểm tính từ đó ra; không ai phải cộng tay.</translation>
    </message>
    <message>
        <source>Everyone scores themselves on the page %1; leaders also score the 12 contents on the page %2.</source>
        <translation>Mọi người tự chấm ở trang %1; lãnh đạo chấm thêm 12 nội dung ở trang %2.</translation>
    </message>
    <message>
        <source>The direct superior scores and reviews, then whoever has the authority decides. Whoever is late stands marked in the list, with the day.</source>
        <translation>Cấp trên trực tiếp chấm và xem xét, rồi cấp có thẩm quyền quyết định. Ai chậm thì danh sách có đánh dấu, kèm hạn.</translation>
    </message>
    <message>
        <source>Too many “excellent”? The page %1 shows the arithmetic of the cap. It warns; people decide.</source>
        <translation>Quá nhiều người “xuất sắc”? Trang %1 cho thấy cách tính tỷ lệ khống chế. Chương trình chỉ cảnh báo; con người quyết định.</translation>
    </message>
    <message>
        <source>Signed on paper? The personnel officer records the signature on the sheet: who signed, on which day.</source>
        <translation>Đã ký trên giấy? Cán bộ tổ chức ghi chữ ký vào phiếu: ai ký, ngày nào.</translation>
    </message>
    <message>
        <source>After the decision</source>
        <translation>Sau khi quyết định</translation>
    </message>
    <message>
        <source>Lock the month: its results stay as they are, whatever is changed later.</source>
        <translation>Khóa tháng: kết quả giữ nguyên, dù sau này sửa gì.</translation>
    </message>
    <message>
        <source>Print the notices and lists: %1. Who disagrees petitions within the days printed on the notice; the answer is recorded on the sheet.</source>
        <translation>In thông báo và danh sách: %1. Ai không đồng ý thì kiến nghị trong số ngày in trên thông báo; trả lời được ghi vào phiếu.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere: %1.</source>
        <translation>Cất một bản ở nơi khác: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>When you are stuck</source>
        <translation>Khi lúng túng</translation>
    </message>
    <message>
        <source>%1 finds every command and person by any part of the name, without accents. %2 lists the keys.</source>
        <translation>%1 tìm được mọi lệnh và mọi người theo một phần tên, không cần dấu. %2 liệt kê các phím.</translation>
    </message>
    <message>
        <source>Find a command or a person</source>
        <translation>Tìm lệnh hoặc người</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>At the st&amp;art</source>
        <translation>&amp;Khi khởi động</translation>
    </message>
    <message>
        <source>Self-scores, by day</source>
        <translation>Tự chấm, chậm nhất ngày</translation>
    </message>
    <message>
        <source>Everyone scores themselves and hands their sheet in.</source>
        <translation>Mọi người tự chấm điểm và nộp phiếu.</translation>
    </message>
    <message>
        <source>Review, by day</source>
        <translation>Xem xét, chậm nhất ngày</translation>
    </message>
    <message>
        <source>The direct superior scores and reviews the sheet.</source>
        <translation>Cấp trên trực tiếp chấm điểm và xem xét phiếu.</translation>
    </message>
    <message>
        <source>Decision, by day</source>
        <translation>Quyết định, chậm nhất ngày</translation>
    </message>
    <message>
        <source>Whoever has the authority decides the class.</source>
        <translation>Cấp có thẩm quyền quyết định mức xếp loại.</translation>
    </message>
    <message>
        <source>Notice, by day of the next month</source>
        <translation>Thông báo, chậm nhất ngày của tháng sau</translation>
    </message>
    <message>
        <source>Results are locked and made known.</source>
        <translation>Kết quả được khóa và thông báo.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Stands at the head of every paper and of the window.</source>
        <translation>Đứng ở đầu mọi văn bản và đầu cửa sổ.</translation>
    </message>
    <message>
        <source>Organisation above</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>The line above it.</source>
        <translation>Dòng bên trên tên cơ quan.</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>Tổ chức Đảng</translation>
    </message>
    <message>
        <source>Empty: made from the organisation&apos;s name.</source>
        <translation>Để trống: lấy theo tên cơ quan.</translation>
    </message>
    <message>
        <source>Party organisation above</source>
        <translation>Tổ chức Đảng cấp trên</translation>
    </message>
    <message>
        <source>Empty: made from the name of the organisation above.</source>
        <translation>Để trống: lấy theo tên cơ quan cấp trên.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Before the date: “Mẫu, ngày … tháng … năm …”.</source>
        <translation>Đứng trước ngày: “Mẫu, ngày … tháng … năm …”.</translation>
    </message>
    <message>
        <source>Petitions, within working days</source>
        <translation>Kiến nghị trong số ngày làm việc</translation>
    </message>
    <message>
        <source>Printed on the notice of results.</source>
        <translation>In trên thông báo kết quả.</translation>
    </message>
    <message>
        <source>A delegate signs</source>
        <translation>Người ký thay</translation>
    </message>
    <message>
        <source>While the delegation below is in force.</source>
        <translation>Trong thời gian ghi bên dưới.</translation>
    </message>
    <message>
        <source>Nobody signs for them</source>
        <translation>Không có ai ký thay</translation>
    </message>
    <message>
        <source>For the head (KT.)</source>
        <translation>Ký thay người đứng đầu (KT.)</translation>
    </message>
    <message>
        <source>By order (TL.)</source>
        <translation>Thừa lệnh (TL.)</translation>
    </message>
    <message>
        <source>By authorisation (TUQ.)</source>
        <translation>Thừa ủy quyền (TUQ.)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Behind the kind of paper in its number.</source>
        <translation>Đứng sau tên loại trong số văn bản.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Parted by semicolons, the archive last.</source>
        <translation>Cách nhau bằng dấu chấm phẩy, nơi lưu để cuối.</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Thay mặt</translation>
    </message>
    <message>
        <source>The body for which papers are signed.</source>
        <translation>Tập thể mà văn bản được ký thay mặt.</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Title of the delegate</source>
        <translation>Chức vụ người ký thay</translation>
    </message>
    <message>
        <source>Name of the delegate</source>
        <translation>Họ tên người ký thay</translation>
    </message>
    <message>
        <source>Delegated from</source>
        <translation>Ký thay từ ngày</translation>
    </message>
    <message>
        <source>Empty: from any day on.</source>
        <translation>Để trống: không hạn chế ngày đầu.</translation>
    </message>
    <message>
        <source>Delegated until</source>
        <translation>Ký thay đến ngày</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Để trống: đến khi có thay đổi.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>page of settings</comment>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Of whoever works at this computer; each choice holds at once.</source>
        <translation>Của người dùng máy tính này; chọn là có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Of this file, for everybody. They say when a step is late; they change no score and no signature. Empty: the day that the rule set names.</source>
        <translation>Của tệp này, chung cho mọi người. Các hạn cho biết bước nào chậm; không làm đổi điểm hay chữ ký nào. Để trống: theo ngày của bộ quy tắc.</translation>
    </message>
    <message>
        <source>Of this file, once for all papers. What is empty stands on papers as dots for the hand.</source>
        <translation>Của tệp này, đặt một lần cho mọi văn bản. Chỗ để trống sẽ in thành dấu chấm để điền tay.</translation>
    </message>
    <message>
        <source>Papers of the State</source>
        <translation>Văn bản chính quyền</translation>
    </message>
    <message>
        <source>Of this file: who signs papers of the State&apos;s side, and to whom they go.</source>
        <translation>Của tệp này: ai ký văn bản bên chính quyền và gửi cho ai.</translation>
    </message>
    <message>
        <source>Papers of the Party</source>
        <translation>Văn bản của Đảng</translation>
    </message>
    <message>
        <source>Of this file: who signs papers of the Party&apos;s side, and to whom they go.</source>
        <translation>Của tệp này: ai ký văn bản bên Đảng và gửi cho ai.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of settings</comment>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Of whoever works at this computer. Choose a command, then press its new keys in the field below.</source>
        <translation>Của người dùng máy tính này. Chọn một lệnh, rồi bấm phím mới vào ô bên dưới.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>No file is open: these settings belong to the file of a commune or ward.</source>
        <translation>Chưa mở tệp nào: các thiết lập này thuộc về tệp của xã, phường.</translation>
    </message>
    <message>
        <source>%1 (rule set)</source>
        <translation>%1 (bộ quy tắc)</translation>
    </message>
    <message>
        <source>%1 edits the cell of a table. Press other keys.</source>
        <translation>%1 dùng để sửa ô trong bảng. Hãy bấm phím khác.</translation>
    </message>
    <message>
        <source>%1 belongs to the menus and the window. Press other keys.</source>
        <translation>%1 dành cho trình đơn và cửa sổ. Hãy bấm phím khác.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard in tables and texts. Press other keys.</source>
        <translation>%1 dùng để di chuyển trong bảng và văn bản. Hãy bấm phím khác.</translation>
    </message>
    <message>
        <source>Alt with a letter or a figure opens menus and pages. Press other keys.</source>
        <translation>Alt cùng chữ hoặc số dùng để mở trình đơn và trang. Hãy bấm phím khác.</translation>
    </message>
    <message>
        <source>%1 selects or cuts in tables and texts. Press other keys.</source>
        <translation>%1 dùng để chọn hoặc cắt trong bảng và văn bản. Hãy bấm phím khác.</translation>
    </message>
    <message>
        <source>%1 alone types something. Hold Ctrl with it.</source>
        <translation>Riêng %1 là gõ chữ. Hãy giữ thêm Ctrl.</translation>
    </message>
    <message>
        <source>Another file has been opened meanwhile; nothing was written.</source>
        <translation>Trong lúc đó một tệp khác đã được mở; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Whoever opened this has logged out meanwhile: nothing was done. Close it and begin again.</source>
        <translation>Người mở cửa sổ này đã đăng xuất nên chưa thực hiện gì. Hãy đóng lại và làm lại từ đầu.</translation>
    </message>
    <message>
        <source>Read the record of a person</source>
        <translation>Xem hồ sơ của một người</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>Chủ trì: %1</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Thành phần: %1</translation>
    </message>
    <message>
        <source>Others taking part: %1</source>
        <translation>Thành phần khác: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Địa điểm: %1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>Đơn vị chuẩn bị: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>⚠ %1 chairs “%2” at the same hour (%3): change the hour or the chair of one of them.</source>
        <translation>⚠ %1 chủ trì “%2” cùng giờ (%3): hãy đổi giờ hoặc đổi người chủ trì một trong hai cuộc.</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>Chưa có chủ trì</translation>
    </message>
    <message>
        <source>⚠ Nobody is named to chair it.</source>
        <translation>⚠ Chưa ghi ai chủ trì.</translation>
    </message>
    <message>
        <source>⚠ Its day, %1, lies outside this week.</source>
        <translation>⚠ Ngày %1 của lịch này nằm ngoài tuần.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state of a calendar entry</comment>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a calendar entry</comment>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>state of a calendar entry: put off to another time</comment>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a calendar entry</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Chair twice at this hour</source>
        <translation>Trùng giờ chủ trì</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <comment>a place</comment>
        <translation>Tại: %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>of a day; row of the planner</comment>
        <translation>Không rõ buổi</translation>
    </message>
    <message>
        <source>No day yet</source>
        <comment>row of the planner</comment>
        <translation>Chưa có ngày</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Xuất dữ liệu của %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a setting</comment>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a setting</comment>
        <translation>không</translation>
    </message>
    <message>
        <source>month</source>
        <comment>period of a rule set</comment>
        <translation>tháng</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>period of a rule set</comment>
        <translation>quý</translation>
    </message>
    <message>
        <source>all points</source>
        <comment>where nobody has scored</comment>
        <translation>đủ điểm</translation>
    </message>
    <message>
        <source>no points</source>
        <comment>where nobody has scored</comment>
        <translation>0 điểm</translation>
    </message>
    <message>
        <source>everybody below</source>
        <comment>whom component d looks at</comment>
        <translation>mọi người cấp dưới</translation>
    </message>
    <message>
        <source>those managed directly</source>
        <comment>whom component d looks at</comment>
        <translation>người trực tiếp quản lý</translation>
    </message>
    <message>
        <source>all that are good or better</source>
        <comment>of whom the cap is a share</comment>
        <translation>số hoàn thành tốt trở lên</translation>
    </message>
    <message>
        <source>all that are rated</source>
        <comment>of whom the cap is a share</comment>
        <translation>số được xếp loại</translation>
    </message>
    <message>
        <source>excellent</source>
        <comment>class</comment>
        <translation>xuất sắc</translation>
    </message>
    <message>
        <source>good</source>
        <comment>class</comment>
        <translation>tốt</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>class</comment>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>class</comment>
        <translation>không hoàn thành</translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>class</comment>
        <translation>không xếp loại</translation>
    </message>
    <message>
        <source>the 12 contents</source>
        <comment>component of a result</comment>
        <translation>12 nội dung</translation>
    </message>
    <message>
        <source>rounded half up to %1 decimals</source>
        <translation>làm tròn đến %1 chữ số thập phân</translation>
    </message>
</context>
<context>
    <name>access_ui::AccessPage</name>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Lập tài khoản…</translation>
    </message>
    <message>
        <source>New &amp;password for the account…</source>
        <translation>Đặt &amp;mật khẩu mới cho tài khoản…</translation>
    </message>
    <message>
        <source>&amp;Change my password…</source>
        <translation>Đổi mật &amp;khẩu của tôi…</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Xóa dòng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Không đọc được tài khoản</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Tài khoản</translation>
    </message>
    <message>
        <source>Who logs in to this file. A closed account keeps its name in the log.</source>
        <translation>Ai đăng nhập vào tệp này. Tài khoản đã đóng vẫn giữ tên trong nhật ký.</translation>
    </message>
    <message>
        <source>Who &amp;decides</source>
        <translation>Thẩm &amp;quyền quyết định</translation>
    </message>
    <message>
        <source>Who decides for whom. Of several lines the narrowest one binds; nobody decides for themselves.</source>
        <translation>Ai quyết định cho ai. Trong nhiều dòng, dòng hẹp nhất có hiệu lực; không ai tự quyết định cho mình.</translation>
    </message>
    <message>
        <source>&amp;Officers&apos; units</source>
        <translation>Đơn vị &amp;phụ trách</translation>
    </message>
    <message>
        <source>Which units a personnel officer serves. Without a line an officer serves nobody.</source>
        <translation>Cán bộ tổ chức phụ trách đơn vị nào. Không có dòng nào thì không phụ trách ai.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>page and menu</comment>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Đang đọc tài khoản…</translation>
    </message>
    <message>
        <source>Accounts are kept by the owner of the file</source>
        <translation>Tài khoản do chủ tệp quản lý</translation>
    </message>
    <message>
        <source>Here you change your own password.</source>
        <translation>Ở đây anh/chị đổi mật khẩu của mình.</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Chưa hiển thị gì.</translation>
    </message>
    <message>
        <source>Choose one account first.</source>
        <translation>Hãy chọn một tài khoản trước.</translation>
    </message>
    <message>
        <source>An account is closed, not removed: the log keeps its name. Empty its column “Open”.</source>
        <translation>Tài khoản được đóng chứ không xóa: nhật ký giữ tên tài khoản. Hãy để trống cột “Mở”.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Chưa chọn gì.</translation>
    </message>
    <message>
        <source>This account or this file is for looking only.</source>
        <translation>Tài khoản hoặc tệp này chỉ để xem.</translation>
    </message>
    <message>
        <source>Nobody has logged in.</source>
        <translation>Chưa ai đăng nhập.</translation>
    </message>
    <message>
        <source>The first account, an owner&apos;s: from then on everybody logs in to this file, and without this password nobody manages it.</source>
        <translation>Tài khoản đầu tiên, của chủ tệp: từ đó mọi người phải đăng nhập vào tệp này, và không có mật khẩu này thì không ai quản lý được tệp.</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Tài khoản mới</translation>
    </message>
    <message>
        <source>The account “%1” is made.</source>
        <translation>Đã lập tài khoản “%1”.</translation>
    </message>
    <message>
        <source>A new password for “%1”, who forgot theirs</source>
        <translation>Mật khẩu mới cho “%1” (quên mật khẩu cũ)</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>“%1” đã có mật khẩu mới.</translation>
    </message>
    <message>
        <source>My own password</source>
        <translation>Mật khẩu của tôi</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Đã đổi mật khẩu của anh/chị.</translation>
    </message>
    <message>
        <source>Units of the personnel officers</source>
        <translation>Đơn vị do cán bộ tổ chức phụ trách</translation>
    </message>
    <message>
        <source>Table of authority</source>
        <translation>Bảng thẩm quyền quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>Đã xóa %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no accounts: whoever opens it may do everything. Once the first one is made, everybody logs in.</source>
        <translation>Tệp này chưa có tài khoản: ai mở tệp cũng được làm mọi việc. Khi đã lập tài khoản đầu tiên, mọi người phải đăng nhập.</translation>
    </message>
</context>
<context>
    <name>access_ui::AccountsModel</name>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Who they are among the people rated; empty: nobody of them</source>
        <translation>Là ai trong số người được đánh giá; để trống: không phải ai</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of account</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an account that may log in</comment>
        <translation>Mở</translation>
    </message>
    <message>
        <source>May log in: x or empty</source>
        <translation>Được đăng nhập: x hoặc để trống</translation>
    </message>
</context>
<context>
    <name>access_ui::AuthorityModel</name>
    <message>
        <source>Who decides</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>For this unit and those below it; empty: for all</source>
        <translation>Cho đơn vị này và các đơn vị trực thuộc; để trống: cho tất cả</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>For people in this role; empty: in any</source>
        <translation>Cho người có vai trò này; để trống: mọi vai trò</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of people: đối tượng</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>For this kind of people; empty: for every kind</source>
        <translation>Cho đối tượng này; để trống: mọi đối tượng</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Table of authority</source>
        <translation>Bảng thẩm quyền quyết định</translation>
    </message>
</context>
<context>
    <name>access_ui::OfficersModel</name>
    <message>
        <source>Officer&apos;s login</source>
        <translation>Tên đăng nhập của cán bộ tổ chức</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Serves this unit and those below it; empty: all</source>
        <translation>Phụ trách đơn vị này và các đơn vị trực thuộc; để trống: tất cả</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Units of the personnel officers</source>
        <translation>Đơn vị do cán bộ tổ chức phụ trách</translation>
    </message>
</context>
<context>
    <name>access_ui::PasswordPanel</name>
    <message>
        <source>lower case, no spaces: lan.nt</source>
        <translation>chữ thường, không dấu cách: lan.nt</translation>
    </message>
    <message>
        <source>empty: nobody of the people rated</source>
        <translation>để trống: không thuộc diện được đánh giá</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>ít nhất %1 ký tự</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Tên đăng nhập:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Họ tên:</translation>
    </message>
    <message>
        <source>P&amp;erson:</source>
        <translation>&amp;Cán bộ:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <comment>of account</comment>
        <translation>&amp;Loại:</translation>
    </message>
    <message>
        <source>Present pass&amp;word:</source>
        <translation>Mật khẩu hiện tạ&amp;i:</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>&amp;Mật khẩu mới:</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>Nhập &amp;lại:</translation>
    </message>
    <message>
        <source>The two passwords differ: type the new one once more.</source>
        <translation>Hai mật khẩu khác nhau: hãy nhập lại mật khẩu mới.</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::AdoptPanel</name>
    <message>
        <source>What &amp;would change?</source>
        <translation>&amp;Sẽ đổi gì?</translation>
    </message>
    <message>
        <source>&amp;Adopt for this month</source>
        <translation>Á&amp;p dụng cho tháng này</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Áp dụng cho ai</translation>
    </message>
    <message>
        <source>Whose total or class would change</source>
        <translation>Người sẽ đổi tổng điểm hoặc xếp loại</translation>
    </message>
    <message>
        <source>everybody whom it serves</source>
        <translation>mọi đối tượng bộ này áp dụng</translation>
    </message>
    <message>
        <source>See first what it would change: nothing is written until you adopt it.</source>
        <translation>Hãy xem trước sẽ đổi gì: chưa ghi gì cho đến khi áp dụng.</translation>
    </message>
    <message>
        <source>Choose a rule set.</source>
        <translation>Hãy chọn một bộ quy tắc.</translation>
    </message>
    <message>
        <source>This rule set cannot be read.</source>
        <translation>Không đọc được bộ quy tắc này.</translation>
    </message>
    <message>
        <source>This is a template: copy it and fill it in first.</source>
        <translation>Đây là mẫu: hãy sao chép và điền trước.</translation>
    </message>
    <message>
        <source>Scoring %1 by both rule sets…</source>
        <translation>Đang tính tháng %1 theo cả hai bộ quy tắc…</translation>
    </message>
    <message>
        <source>Nobody is rated in %1.</source>
        <translation>Tháng %1 không có ai được xếp loại.</translation>
    </message>
    <message>
        <source>In %1 nobody&apos;s total or class would change (%2 people).</source>
        <translation>Tháng %1 không ai đổi tổng điểm hay xếp loại (%2 người).</translation>
    </message>
    <message>
        <source>In %1 the total or class of %2 of %3 people would change.</source>
        <translation>Tháng %1 sẽ đổi tổng điểm hoặc xếp loại của %2 trên %3 người.</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>Hiện nay: %1. Khi áp dụng: %2.</translation>
    </message>
    <message>
        <source>Month %1 was rated by %2 already.</source>
        <translation>Tháng %1 vốn đã đánh giá theo %2.</translation>
    </message>
    <message>
        <source>Back to the &amp;former rules</source>
        <translation>Trở lại &amp;bộ quy tắc cũ</translation>
    </message>
    <message>
        <source>It shows everybody&apos;s points: %1</source>
        <translation>Ở đây thấy điểm của mọi người: %1</translation>
    </message>
    <message>
        <source>Nothing has been adopted here yet. Whatever a month was rated by before can be chosen and adopted again.</source>
        <translation>Chưa áp dụng gì ở đây. Bộ quy tắc mà tháng đó dùng trước kia có thể được chọn và áp dụng lại.</translation>
    </message>
    <message>
        <source>Month %1 is rated by %2 again</source>
        <translation>Tháng %1 lại được đánh giá theo %2</translation>
    </message>
    <message>
        <source>Rule set %1 for month %2</source>
        <translation>Bộ quy tắc %1 cho tháng %2</translation>
    </message>
    <message>
        <source>Month %1 is rated by %2 from now on, no longer by %3; locked sheets keep the rules they were locked by.</source>
        <translation>Từ nay tháng %1 được đánh giá theo %2, không còn theo %3; phiếu đã khóa giữ quy tắc lúc khóa.</translation>
    </message>
    <message>
        <source>Its changed settings are not written yet: write them, or give them up, first.</source>
        <translation>Các thiết lập đã sửa chưa được ghi: hãy ghi, hoặc bỏ thay đổi, trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) that are not locked would have to be signed anew; locked ones keep their rules.</source>
        <translation>
            <numerusform>%n phiếu đã ký nhưng chưa khóa sẽ phải ký lại; phiếu đã khóa giữ nguyên quy tắc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>catalogues_ui::CataloguesPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Tìm trong danh mục</translation>
    </message>
    <message>
        <source>Search code or words (no accents needed)</source>
        <translation>Tìm mã hoặc từ (không cần dấu)</translation>
    </message>
    <message>
        <source>25 manifestations</source>
        <translation>25 biểu hiện</translation>
    </message>
    <message>
        <source>12 contents</source>
        <translation>12 nội dung</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ quy tắc</translation>
    </message>
    <message>
        <source>The catalogues could not be read</source>
        <translation>Không đọc được danh mục</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <comment>page and menu</comment>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Reading the catalogues…</source>
        <translation>Đang đọc danh mục…</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::EffectsModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Tổng hiện nay</translation>
    </message>
    <message>
        <source>Total then</source>
        <translation>Tổng khi áp dụng</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Class now</source>
        <translation>Loại hiện nay</translation>
    </message>
    <message>
        <source>Class then</source>
        <translation>Loại khi áp dụng</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::PastePanel</name>
    <message>
        <source>&amp;Take these wordings</source>
        <translation>&amp;Nhận các lời văn này</translation>
    </message>
    <message>
        <source>Text pasted from Word</source>
        <translation>Văn bản dán từ Word</translation>
    </message>
    <message>
        <source>Paste the list from Word here: numbered or not, or as a table. Correct it here until each item is one line of the table.</source>
        <translation>Dán danh sách từ Word vào đây: có số hay không, hoặc dạng bảng. Sửa tại đây cho đến khi mỗi mục là một dòng của bảng bên phải.</translation>
    </message>
    <message>
        <source>What the text is taken for</source>
        <translation>Văn bản được hiểu thành</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Lời văn của chương trình</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Lời văn chính thức</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>thừa</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet; %1 items are wanted.</source>
        <translation>Chưa dán gì; cần %1 mục.</translation>
    </message>
    <message>
        <source>%1 items, as many as wanted. Look whether each stands beside its own, then take them.</source>
        <translation>Đủ %1 mục. Hãy xem mỗi lời văn đã đứng cạnh đúng mục chưa, rồi nhận.</translation>
    </message>
    <message>
        <source>%1 items were found, but %2 are wanted: join or part lines on the left.</source>
        <translation>Nhận ra %1 mục nhưng cần %2: hãy nối hoặc tách dòng ở bên trái.</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::RulesModel</name>
    <message>
        <source>Rule set</source>
        <translation>Bộ quy tắc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Used this month for</source>
        <translation>Tháng này dùng cho</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>của chương trình</translation>
    </message>
    <message>
        <source>of this office</source>
        <translation>của cơ quan</translation>
    </message>
    <message>
        <source>a template to fill in</source>
        <translation>mẫu cần điền</translation>
    </message>
    <message>
        <source>not compared with the published text</source>
        <translation>chưa đối chiếu văn bản ban hành</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::RulesTab</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Chỉ chỗ khác nhau</translation>
    </message>
    <message>
        <source>&amp;Copy as the office&apos;s own…</source>
        <translation>&amp;Sao chép thành bộ của cơ quan…</translation>
    </message>
    <message>
        <source>&amp;Write the changed settings</source>
        <translation>&amp;Ghi các thiết lập đã sửa</translation>
    </message>
    <message>
        <source>&amp;Give up the changes</source>
        <translation>&amp;Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>Rule set from a &amp;file…</source>
        <translation>Bộ quy tắc từ tệ&amp;p…</translation>
    </message>
    <message>
        <source>&amp;Save the rule set as a file…</source>
        <translation>&amp;Lưu bộ quy tắc ra tệp…</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ quy tắc</translation>
    </message>
    <message>
        <source>Settings of the rule set</source>
        <translation>Thiết lập của bộ quy tắc</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>&amp;So với:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không so</translation>
    </message>
    <message>
        <source>Choose a rule set that can be read.</source>
        <translation>Hãy chọn một bộ quy tắc đọc được.</translation>
    </message>
    <message>
        <source>No setting has been changed.</source>
        <translation>Chưa sửa thiết lập nào.</translation>
    </message>
    <message>
        <source>%1 settings differ.</source>
        <translation>%1 thiết lập khác nhau.</translation>
    </message>
    <message>
        <source>The changed settings make sense together. They are not written yet.</source>
        <translation>Các thiết lập đã sửa hợp lệ. Chưa ghi.</translation>
    </message>
    <message>
        <source>Copy the rule set</source>
        <translation>Sao chép bộ quy tắc</translation>
    </message>
    <message>
        <source>Name of the copy (small letters, digits, hyphens):</source>
        <translation>Tên bản sao (chữ thường không dấu, chữ số, gạch nối):</translation>
    </message>
    <message>
        <source>There is a rule set %1 already. Give the copy another name.</source>
        <translation>Đã có bộ quy tắc %1. Hãy đặt tên khác cho bản sao.</translation>
    </message>
    <message>
        <source>Copy of the rule set %1</source>
        <translation>Sao chép bộ quy tắc %1</translation>
    </message>
    <message>
        <source>%1 is a copy of %2. Change its settings, see what it would change, then adopt it.</source>
        <translation>%1 là bản sao của %2. Hãy sửa thiết lập, xem sẽ đổi gì, rồi áp dụng.</translation>
    </message>
    <message>
        <source>Settings of the rule set %1</source>
        <translation>Thiết lập của bộ quy tắc %1</translation>
    </message>
    <message>
        <source>The settings of %1 are written.</source>
        <translation>Đã ghi thiết lập của %1.</translation>
    </message>
    <message>
        <source>Rule set from a file</source>
        <translation>Bộ quy tắc từ tệp</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Bộ quy tắc (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a valid rule set:</source>
        <translation>%1 không phải bộ quy tắc hợp lệ:</translation>
    </message>
    <message>
        <source>Rule set %1 from a file</source>
        <translation>Bộ quy tắc %1 từ tệp</translation>
    </message>
    <message>
        <source>The rule set %1 has been taken in.</source>
        <translation>Đã nhận bộ quy tắc %1.</translation>
    </message>
    <message>
        <source>Save the rule set</source>
        <translation>Lưu bộ quy tắc</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Bộ so sánh</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>This rule set comes with the program and stays as it is: make a copy of the office&apos;s own and change that.</source>
        <translation>Bộ này đi kèm chương trình và giữ nguyên: hãy sao chép thành bộ của cơ quan rồi sửa bản sao.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Một trong: %1</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::WordingModel</name>
    <message>
        <source>compared</source>
        <translation>đã đối chiếu</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>bản phục dựng</translation>
    </message>
    <message>
        <source>entered, not compared</source>
        <translation>đã nhập, chưa đối chiếu</translation>
    </message>
    <message>
        <source>Official wording of the 12 contents</source>
        <translation>Lời văn chính thức của 12 nội dung</translation>
    </message>
    <message>
        <source>Official wording of the 25 manifestations</source>
        <translation>Lời văn chính thức của 25 biểu hiện</translation>
    </message>
</context>
<context>
    <name>catalogues_ui::WordingTab</name>
    <message>
        <source>&amp;All wordings from Word…</source>
        <translation>&amp;Dán cả danh sách từ Word…</translation>
    </message>
    <message>
        <source>&amp;Compared with the official paper</source>
        <translation>Đã đối &amp;chiếu văn bản chính thức</translation>
    </message>
    <message>
        <source>The 12 contents</source>
        <translation>12 nội dung</translation>
    </message>
    <message>
        <source>The 25 manifestations</source>
        <translation>25 biểu hiện</translation>
    </message>
    <message>
        <source>All %1 have been compared with the official paper.</source>
        <translation>Cả %1 mục đã đối chiếu với văn bản chính thức.</translation>
    </message>
    <message>
        <source>%1 of %2 have been compared with the official paper; the others are printed with their mark.</source>
        <translation>%1 trên %2 mục đã đối chiếu với văn bản chính thức; các mục khác in kèm dấu phục dựng.</translation>
    </message>
    <message>
        <source>Select rows whose official wording has been entered and is not compared yet.</source>
        <translation>Hãy chọn các dòng đã nhập lời văn chính thức mà chưa đối chiếu.</translation>
    </message>
    <message>
        <source>Official wording of the 12 contents</source>
        <translation>Lời văn chính thức của 12 nội dung</translation>
    </message>
    <message>
        <source>Official wording of the 25 manifestations</source>
        <translation>Lời văn chính thức của 25 biểu hiện</translation>
    </message>
    <message>
        <source>%1 wordings have been entered. Compare each with the official paper, select them, and confirm.</source>
        <translation>Đã nhập %1 lời văn. Hãy đối chiếu từng mục với văn bản chính thức, chọn chúng rồi xác nhận.</translation>
    </message>
    <message>
        <source>Compared with the official paper: %1</source>
        <translation>Đã đối chiếu văn bản chính thức: %1</translation>
    </message>
    <message>
        <source>%1 wordings are confirmed; their mark is gone.</source>
        <translation>Đã xác nhận %1 lời văn; dấu phục dựng không còn.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ColumnsModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Các ô đầu</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
    <message>
        <source>Which column of the program it means</source>
        <translation>Ứng với cột nào của chương trình</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>a column that is not imported</comment>
        <translation>Không đọc</translation>
    </message>
    <message>
        <source>Choose one of the columns of this table, or “Not read”.</source>
        <translation>Hãy chọn một cột của bảng này, hoặc “Không đọc”.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ColumnsStep</name>
    <message>
        <source>Sheets of the file</source>
        <translation>Các trang tính của tệp</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Các cột của trang tính</translation>
    </message>
    <message>
        <source>This file is a pack of %1 (%2), month %3: only what they were asked to fill in is read.</source>
        <translation>Tệp này là phiếu của %1 (%2), tháng %3: chỉ đọc những ô người đó được đề nghị điền.</translation>
    </message>
    <message>
        <source>Type or press F2 in “Taken as” and “Read as” to say otherwise. What you say is remembered for files with the same heads.</source>
        <translation>Gõ hoặc bấm F2 ở cột “Nhận là” và “Đọc là” để chọn khác đi. Lựa chọn được ghi nhớ cho các tệp có cùng tiêu đề cột.</translation>
    </message>
    <message>
        <source>Columns of “%1”:</source>
        <translation>Các cột của “%1”:</translation>
    </message>
    <message>
        <source>Columns of “%1”, which is passed over:</source>
        <translation>Các cột của “%1” (trang này được bỏ qua):</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ExchangeCommands</name>
    <message>
        <source>Send &amp;packs for scoring…</source>
        <translation>&amp;Gửi phiếu chấm điểm…</translation>
    </message>
    <message>
        <source>Receive packs &amp;filled in…</source>
        <translation>Nhận phiế&amp;u đã điền…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Xuất &amp;dữ liệu…</translation>
    </message>
    <message>
        <source>No file is open, or nobody is logged in.</source>
        <translation>Chưa mở tệp, hoặc chưa đăng nhập.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Receive packs</source>
        <translation>Nhận phiếu</translation>
    </message>
    <message>
        <source>Packs (*.xlsx)</source>
        <translation>Phiếu (*.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ExportDialog</name>
    <message>
        <source>&amp;All months</source>
        <translation>&amp;Mọi tháng</translation>
    </message>
    <message>
        <source>&amp;One month:</source>
        <translation>Một &amp;tháng:</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu thành…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Kiểu tệp</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>T&amp;rang tính</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>A CSV table is one sheet: choose which.</source>
        <translation>Bảng CSV chỉ có một trang tính: hãy chọn trang nào.</translation>
    </message>
    <message>
        <source>Month sheets are of one month: choose it.</source>
        <translation>Phiếu tháng là của một tháng: hãy chọn tháng.</translation>
    </message>
    <message>
        <source>Once it is written.</source>
        <translation>Sau khi đã ghi xong.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ImportAssistant</name>
    <message>
        <source>&amp;Another file…</source>
        <translation>Tệp &amp;khác…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Nhập sổ tính</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.csv)</source>
        <translation>Sổ tính và bảng (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import — %1</source>
        <translation>Nhập dữ liệu — %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Đang kiểm tra từng dòng…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Đang nhập %1…</translation>
    </message>
    <message>
        <source>1  Sheets and columns</source>
        <translation>1  Trang tính và cột</translation>
    </message>
    <message>
        <source>2  Rows</source>
        <translation>2  Các dòng</translation>
    </message>
    <message>
        <source>3  What changes</source>
        <translation>3  Những gì thay đổi</translation>
    </message>
    <message>
        <source>Wait until the file has been read.</source>
        <translation>Hãy chờ đọc xong tệp.</translation>
    </message>
    <message>
        <source>The file could not be read: choose another one.</source>
        <translation>Không đọc được tệp: hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Say in “Read as” which columns hold what is still missing, or pass the sheet over in “Taken as”.</source>
        <translation>Hãy chọn ở “Đọc là” cột nào chứa nội dung còn thiếu, hoặc bỏ qua trang tính ở “Nhận là”.</translation>
    </message>
    <message>
        <source>Correct the marked cells, or leave out the rows with errors.</source>
        <translation>Hãy sửa các ô được đánh dấu, hoặc bỏ lại các dòng có lỗi.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Không có gì để nhập.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Kiểm tra lại</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
</context>
<context>
    <name>exchange_ui::PersonExport</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu thành…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <comment>a person</comment>
        <translation>Dữ liệu của %1</translation>
    </message>
    <message>
        <source>One workbook with everything the file holds of this person, as far as you may see it: posts, absences, work, manifestations, scores, conditions, month sheets with their signatures, and petitions.</source>
        <translation>Một sổ tính chứa mọi dữ liệu trong tệp về người này mà bạn được xem: chức vụ, vắng mặt, công việc, biểu hiện, điểm chấm, điều kiện, phiếu các tháng kèm chữ ký, và kiến nghị.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Once it is written.</source>
        <translation>Sau khi đã ghi xong.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sổ tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>exchange_ui::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Number of the row in the file</source>
        <translation>Số thứ tự dòng trong tệp</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Không nhận: %1</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ReceivePacks</name>
    <message>
        <source>Take · file</source>
        <translation>Nhận · tệp</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Dòng lỗi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Replace · pack</source>
        <translation>Thay · phiếu</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: whom or what a row is about</comment>
        <translation>Về</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Trong phiếu</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>&amp;Replace all of them by what the packs say</source>
        <translation>Thay &amp;tất cả bằng giá trị trong phiếu</translation>
    </message>
    <message>
        <source>Rows that cannot be taken:</source>
        <translation>Các dòng không nhận được:</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors and take the others of their packs</source>
        <translation>&amp;Bỏ lại các dòng có lỗi và nhận các dòng còn lại của phiếu</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message>
        <source>Receive packs</source>
        <translation>Nhận phiếu</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Các phiếu</translation>
    </message>
    <message>
        <source>Where packs say otherwise than the file</source>
        <translation>Những chỗ phiếu khác với số liệu đang lưu</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Các dòng không nhận được</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reading packs…</source>
        <translation>Đang đọc phiếu…</translation>
    </message>
    <message>
        <source>Some of its rows have errors: see below.</source>
        <translation>Có dòng bị lỗi: xem bên dưới.</translation>
    </message>
    <message>
        <source>Self-scores %1</source>
        <translation>Tự chấm %1</translation>
    </message>
    <message>
        <source>Superior&apos;s scores %1</source>
        <translation>Cấp trên chấm %1</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Đã lưu đủ</translation>
    </message>
    <message>
        <source>✓ Can be taken</source>
        <translation>✓ Nhận được</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Untick what is not to be taken.</source>
        <translation>Chưa ghi gì cả. Hãy bỏ đánh dấu phiếu không nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in the packs differ from what the file holds: tick those that are to be replaced; the others stay.</source>
        <translation>
            <numerusform>%n giá trị trong phiếu khác với giá trị đang lưu: hãy đánh dấu những giá trị cần thay; các giá trị khác giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message numerus="yes">
        <source>%n month sheet(s) would lose signatures, because what was signed changes: they have to be signed again.</source>
        <translation>
            <numerusform>%n phiếu tháng sẽ mất chữ ký vì nội dung đã ký bị thay đổi: phải ký lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pack is ticked that can be taken.</source>
        <translation>Chưa đánh dấu phiếu nào nhận được.</translation>
    </message>
    <message>
        <source>Taking packs in…</source>
        <translation>Đang nhận phiếu…</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 rows refused</source>
        <translation>%1: %2 mới, %3 thay đổi, %4 dòng bị từ chối</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 không được nhận: %2</translation>
    </message>
    <message>
        <source>rows with errors</source>
        <translation>có dòng bị lỗi</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) taken in: %1 rows new, %2 changed.</source>
        <translation>
            <numerusform>Đã nhận %n phiếu: %1 dòng mới, %2 dòng thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the packs was already here; nothing was changed.</source>
        <translation>Mọi nội dung trong phiếu đã có sẵn; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::ResultStep</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Như cũ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ lại</translation>
    </message>
    <message>
        <source>Columns not read</source>
        <translation>Cột không đọc</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: whom or what a row is about</comment>
        <translation>Về</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>What would happen, sheet by sheet</source>
        <translation>Kết quả dự kiến theo từng trang tính</translation>
    </message>
    <message>
        <source>Stored values that would change</source>
        <translation>Các giá trị đang có sẽ thay đổi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Everything in the file is here already: there is nothing to import.</source>
        <translation>Mọi nội dung của tệp đã có sẵn: không có gì để nhập.</translation>
    </message>
    <message>
        <source>%1 rows would be added and %2 changed; %3 are here as they are. It is one step, which Undo takes back.</source>
        <translation>Sẽ thêm %1 dòng và thay đổi %2 dòng; %3 dòng giữ nguyên. Đây là một bước, có thể hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors would be left out.</source>
        <translation>
            <numerusform>%n dòng có lỗi sẽ được bỏ lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month sheet(s) would lose signatures, because what was signed changes: they have to be signed again.</source>
        <translation>
            <numerusform>%n phiếu tháng sẽ mất chữ ký vì nội dung đã ký bị thay đổi: phải ký lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored value(s) would change:</source>
        <translation>
            <numerusform>%n giá trị đang có sẽ thay đổi:</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Liệt kê %1 giá trị đầu.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::RowsStep</name>
    <message>
        <source>Only rows with &amp;errors</source>
        <translation>Chỉ các dòng có &amp;lỗi</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>What is wrong, cell by cell</source>
        <translation>Lỗi của từng ô</translation>
    </message>
    <message>
        <source>A double click leads to the cell.</source>
        <translation>Bấm đúp để đến ô.</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Các dòng của %1</translation>
    </message>
    <message>
        <source>%1 — ✗ %2</source>
        <comment>tab: sheet and its number of errors</comment>
        <translation>%1 — ✗ %2</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Cả dòng</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %n row(s) with errors and take the others</source>
        <translation>
            <numerusform>&amp;Bỏ lại %n dòng có lỗi và nhận các dòng còn lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors. Type the right value into a marked cell: the file is then checked again as if it stood there. The file itself is not changed.</source>
        <translation>
            <numerusform>%n dòng có lỗi. Hãy gõ giá trị đúng vào ô được đánh dấu: dữ liệu được kiểm tra lại như thể ô có giá trị đó. Tệp gốc không bị sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors were found. Nothing has been written yet.</source>
        <translation>Không có lỗi. Chưa ghi gì cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are read and not shown.</source>
        <translation>
            <numerusform>Còn %n dòng được đọc nhưng không hiện ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ Row %1, %2: %3</source>
        <translation>✗ Dòng %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>exchange_ui::SendPacks</name>
    <message>
        <source>&amp;Make the packs</source>
        <translation>&amp;Tạo phiếu</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Send packs for scoring</source>
        <translation>Gửi phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Everyone rated in the unit and below gets a workbook in which to score themselves, and every superior one in which to score their direct reports. Send the files by the means your office allows; take them in with “Receive packs filled in”.</source>
        <translation>Mỗi người được xếp loại trong đơn vị và các đơn vị cấp dưới có một sổ tính để tự chấm, mỗi cấp trên có một sổ tính để chấm những người mình trực tiếp quản lý. Hãy gửi các tệp bằng phương tiện cơ quan cho phép; khi nhận lại, dùng “Nhận phiếu đã điền”.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>T&amp;hư mục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Thư mục chứa phiếu</translation>
    </message>
    <message>
        <source>The file has no units yet: import or type them first.</source>
        <translation>Tệp chưa có đơn vị nào: hãy nhập dữ liệu hoặc gõ vào trước.</translation>
    </message>
    <message>
        <source>Choose the folder for the packs.</source>
        <translation>Hãy chọn thư mục chứa phiếu.</translation>
    </message>
    <message>
        <source>Once the packs are made.</source>
        <translation>Sau khi đã tạo phiếu.</translation>
    </message>
    <message>
        <source>Making packs…</source>
        <translation>Đang tạo phiếu…</translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n phiếu nằm trong thư mục %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody has one: see Details.</source>
        <translation>Không phải ai cũng có phiếu: xem Chi tiết.</translation>
    </message>
</context>
<context>
    <name>exchange_ui::SheetsModel</name>
    <message>
        <source>Sheet of the file</source>
        <translation>Trang tính của tệp</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Nhận là</translation>
    </message>
    <message>
        <source>Which table of the program the sheet is</source>
        <translation>Trang tính ứng với bảng nào của chương trình</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Nhận biết được</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>a sheet that is not imported</comment>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>✗ No column for: %1</source>
        <translation>✗ Không có cột cho: %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ Header in row %1; %n column(s) are read</source>
        <translation>
            <numerusform>✓ Tiêu đề ở dòng %1; đọc %n cột</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the tables, or “Passed over”.</source>
        <translation>Hãy chọn một bảng, hoặc “Bỏ qua”.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Header in row %1; %n column(s) are read, some as you said</source>
        <translation>
            <numerusform>✓ Tiêu đề ở dòng %1; đọc %n cột, một số theo lựa chọn của bạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not read: %2</source>
        <translation>%1; không đọc: %2</translation>
    </message>
</context>
<context>
    <name>grid::Delegate</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>grid::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>Words, =exact, = blank, &lt;&gt; filled, &gt; &gt;= &lt; &lt;= with a number or date</source>
        <translation>Từ cần tìm; =đúng cả ô; = ô trống; &lt;&gt; ô có chữ; &gt; &gt;= &lt; &lt;= với số hoặc ngày</translation>
    </message>
</context>
<context>
    <name>grid::KeptCells</name>
    <message>
        <source>&amp;Put them back</source>
        <translation>Đặt &amp;lại vào ô</translation>
    </message>
    <message>
        <source>Gi&amp;ve them up</source>
        <translation>&amp;Bỏ đi</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed here earlier never got into the file and are kept.</source>
        <translation>
            <numerusform>%n ô đã gõ ở đây trước kia chưa vào được tệp và còn được giữ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grid::Model</name>
    <message>
        <source>empty</source>
        <comment>a cell, read aloud</comment>
        <translation>trống</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>Không nhận: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>a cell, read aloud</comment>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>To be saved, this row still needs: %1</source>
        <translation>Để lưu được, dòng này còn thiếu: %1</translation>
    </message>
    <message>
        <source>“%1” may not be empty.</source>
        <translation>“%1” không được để trống.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>“%1” chưa được lưu: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>heading of a column, what was typed there, why it is not accepted</comment>
        <translation>%1, “%2”: %3</translation>
    </message>
</context>
<context>
    <name>grid::View</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Sao chép kèm &amp;tiêu đề cột</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Cột hiển thị</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s date</source>
        <translation>Ngày &amp;hôm nay</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Xóa &amp;nội dung ô</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>Dòng &amp;lọc</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not accepted: they keep their text and are marked; the mark says why.</source>
        <translation>
            <numerusform>%n ô không được nhận: nội dung được giữ lại và đánh dấu, dấu cho biết lý do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be typed in and were left as they are.</source>
        <translation>
            <numerusform>%n ô không nhập được nên giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the grid.</source>
        <translation>
            <numerusform>%n ô nằm ngoài bảng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: %1</source>
        <translation>Ô đầu tiên: %1</translation>
    </message>
</context>
<context>
    <name>insight_ui::FigureCard</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Chart or table (Ctrl+T)</source>
        <translation>Biểu đồ hoặc bảng (Ctrl+T)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>The rows behind it (Enter)</source>
        <translation>Các dòng được đếm (Enter)</translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation>Sao chép, lưu, in</translation>
    </message>
</context>
<context>
    <name>insight_ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <comment>page and menu</comment>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Các bảng tổng quan</translation>
    </message>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Tìm người</translation>
    </message>
    <message>
        <source>&amp;Table or chart</source>
        <translation>&amp;Bảng hoặc biểu đồ</translation>
    </message>
    <message>
        <source>&amp;Rows behind the figure</source>
        <translation>Các &amp;dòng được đếm</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Sao chép bảng</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Lưu biểu đồ thành hình…</translation>
    </message>
    <message>
        <source>Save the table as a &amp;workbook…</source>
        <translation>Lưu bảng thành bản&amp;g tính…</translation>
    </message>
    <message>
        <source>&amp;Print this board…</source>
        <translation>&amp;In bảng tổng quan này…</translation>
    </message>
    <message>
        <source>Save this board as P&amp;DF…</source>
        <translation>Lưu bảng tổng quan này thành PD&amp;F…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Không đọc được số liệu</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Đang đọc số liệu…</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1</source>
        <translation>Tháng %1 chưa có dữ liệu</translation>
    </message>
    <message>
        <source>The boards count work, sheets and observations. Go to another month, or import a workbook.</source>
        <translation>Các bảng tổng quan đếm công việc, phiếu đánh giá và nhận diện. Hãy sang tháng khác hoặc nhập một sổ tính.</translation>
    </message>
    <message>
        <source>There is no row behind this: it counts what is missing.</source>
        <translation>Không có dòng nào phía sau: con số này đếm những gì còn thiếu.</translation>
    </message>
    <message>
        <source>Copied: the table of “%1”</source>
        <translation>Đã sao chép bảng “%1”</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>in ngày %1</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation>Lưu bảng tổng quan</translation>
    </message>
</context>
<context>
    <name>insight_ui::PersonBox</name>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>A person: name or code (no accents needed)</source>
        <translation>Một người: tên hoặc mã (không cần dấu)</translation>
    </message>
</context>
<context>
    <name>insight_ui::RowsDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows behind the figure</source>
        <translation>Các dòng được đếm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Twelve months of this person (Enter)</source>
        <translation>&amp;Mười hai tháng của người này (Enter)</translation>
    </message>
    <message>
        <source>Their &amp;sheet</source>
        <translation>&amp;Phiếu của người này</translation>
    </message>
</context>
<context>
    <name>insight_ui::RowsModel</name>
    <message>
        <source>What</source>
        <comment>column: kind of row</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>column: what a row says</comment>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>leadership_ui::ContentsModel</name>
    <message>
        <source>No.</source>
        <comment>number of a content</comment>
        <translation>TT</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>the most points</comment>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Điểm tự chấm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Figure proposed from what the file holds</source>
        <translation>Điểm đề xuất từ dữ liệu đã có</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Superior&apos;s score</source>
        <translation>Điểm cấp trên chấm</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Superior&apos;s comment</source>
        <translation>Nhận xét của cấp trên</translation>
    </message>
    <message>
        <source>How it is proposed</source>
        <translation>Cách tính điểm đề xuất</translation>
    </message>
    <message>
        <source>At most %1 points are given here.</source>
        <translation>Tiêu chí này chấm nhiều nhất %1 điểm.</translation>
    </message>
    <message>
        <source>12 contents of %1, month %2</source>
        <translation>12 nội dung của %1, tháng %2</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Superior&apos;s score of the month before, of the maximum</source>
        <translation>Điểm cấp trên chấm tháng trước, trên điểm tối đa</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>other leaders</comment>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Median of the other leaders you may see, of the maximum</source>
        <translation>Trung vị của các lãnh đạo khác mà bạn được xem, trên điểm tối đa</translation>
    </message>
</context>
<context>
    <name>leadership_ui::LeadersModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Sum of the self-scores</source>
        <translation>Tổng điểm tự chấm</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Sum of the superior&apos;s scores</source>
        <translation>Tổng điểm cấp trên chấm</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>How many contents the superior has scored</source>
        <translation>Số nội dung cấp trên đã chấm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Superior&apos;s scores, of all maxima</source>
        <translation>Điểm cấp trên so với tổng điểm tối đa</translation>
    </message>
</context>
<context>
    <name>leadership_ui::LeadershipPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Heads and deputies</source>
        <translation>Người đứng đầu và cấp phó</translation>
    </message>
    <message>
        <source>The 12 contents</source>
        <translation>12 nội dung</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>page and menu</comment>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Search name, code, unit (no accents needed)</source>
        <translation>Tìm tên, mã, đơn vị (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>The month could not be read</source>
        <translation>Không đọc được tháng này</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Đang đọc tháng…</translation>
    </message>
    <message>
        <source>No head or deputy in %1 for you to see</source>
        <translation>Tháng %1 không có người đứng đầu hoặc cấp phó nào để bạn xem</translation>
    </message>
    <message>
        <source>The 12 contents are scored for heads and deputies. Their posts come with the list of people.</source>
        <translation>12 nội dung được chấm cho người đứng đầu và cấp phó. Chức vụ của họ có trong danh sách cán bộ.</translation>
    </message>
    <message>
        <source>&amp;Print the scorecard…</source>
        <translation>&amp;In bảng 12 nội dung…</translation>
    </message>
    <message>
        <source>The month %1 is being read.</source>
        <translation>Đang đọc tháng %1.</translation>
    </message>
</context>
<context>
    <name>papers_ui::CheckDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>Check a signed paper</source>
        <translation>Kiểm tra phiếu đã ký</translation>
    </message>
    <message>
        <source>Type the code at the bottom of the paper (“Mã kiểm tra phiếu”), or read the square beside it with a scanner. Capitals, spaces and dashes do not matter.</source>
        <translation>Gõ mã ở chân phiếu (“Mã kiểm tra phiếu”), hoặc quét ô vuông bên cạnh bằng máy quét. Không phân biệt chữ hoa, dấu cách, gạch nối.</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>Mã kiểm tra phiếu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Checking the file and the paper…</source>
        <translation>Đang kiểm tra tệp và phiếu…</translation>
    </message>
</context>
<context>
    <name>papers_ui::Output</name>
    <message>
        <source>No printer is installed on this computer. Save the paper as PDF (Ctrl+S) and print it elsewhere, or install a printer.</source>
        <translation>Máy tính này chưa cài máy in. Hãy lưu thành PDF (Ctrl+S) để in ở máy khác, hoặc cài máy in.</translation>
    </message>
    <message>
        <source>Printing %1…</source>
        <translation>Đang in %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>Đã gửi %n trang đến máy in.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Đang lưu %1…</translation>
    </message>
    <message>
        <source>A file for each copy</source>
        <translation>Mỗi bản một tệp</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục chứa các tệp</translation>
    </message>
    <message>
        <source>Saving into %1…</source>
        <translation>Đang lưu vào %1…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Lưu văn bản</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Names of the files; {code}, {name} and {unit} are filled in. With .docx at the end they are for Word:</source>
        <translation>Tên các tệp; {code}, {name} và {unit} được điền vào. Kết thúc bằng .docx thì là tệp Word:</translation>
    </message>
</context>
<context>
    <name>papers_ui::PagesModel</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>papers_ui::PaperListModel</name>
    <message>
        <source>Weekly</source>
        <translation>Hằng tuần</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Quarterly and yearly</source>
        <translation>Quý và năm</translation>
    </message>
    <message>
        <source>%1 (not yours to print)</source>
        <translation>%1 (không được in)</translation>
    </message>
</context>
<context>
    <name>papers_ui::PapersPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>A file for &amp;each copy…</source>
        <translation>&amp;Mỗi bản một tệp…</translation>
    </message>
    <message>
        <source>&amp;Check a signed paper…</source>
        <translation>&amp;Kiểm tra phiếu đã ký…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The paper could not be laid out</source>
        <translation>Không dàn được trang</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>page and menu</comment>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Không đọc được tệp</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>Không lập được biểu mẫu</translation>
    </message>
    <message>
        <source>This paper is not yours to print</source>
        <translation>Bạn không được in biểu mẫu này</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Không có gì để in</translation>
    </message>
    <message>
        <source>Something is being printed or saved; stop it or wait for it.</source>
        <translation>Đang in hoặc đang lưu; hãy dừng lại hoặc chờ xong.</translation>
    </message>
    <message>
        <source>Nothing is ready to print yet.</source>
        <translation>Chưa có gì sẵn sàng để in.</translation>
    </message>
    <message>
        <source>There is one copy only.</source>
        <translation>Chỉ có một bản.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Chưa mở tệp nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not yours to print</source>
        <translation>
            <numerusform>bỏ ra %n bản không thuộc quyền in của bạn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as PDF or Word…</source>
        <translation>&amp;Lưu thành PDF hoặc Word…</translation>
    </message>
</context>
<context>
    <name>papers_ui::Preview</name>
    <message>
        <source>Copies</source>
        <translation>Các bản</translation>
    </message>
    <message>
        <source>Pages of the copy</source>
        <translation>Các trang của bản</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Trang t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Trang &amp;sau</translation>
    </message>
    <message>
        <source>Previous &amp;copy</source>
        <translation>&amp;Bản trước</translation>
    </message>
    <message>
        <source>Next c&amp;opy</source>
        <translation>Bản s&amp;au</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Cả trang</translation>
    </message>
    <message>
        <source>&amp;Full width</source>
        <translation>&amp;Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Shown at %1 % of the size on paper</source>
        <translation>Đang hiện bằng %1 % cỡ trên giấy</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Page %1 of %2 · copy %3 of %4: %5</source>
        <translation>Trang %1/%2 · bản %3/%4: %5</translation>
    </message>
</context>
<context>
    <name>papers_ui::PrintOptions</name>
    <message>
        <source>Work of everyone &amp;below as an annex</source>
        <translation>Kèm phụ lục công việc của người &amp;dưới quyền</translation>
    </message>
    <message>
        <source>A copy of &amp;each unit</source>
        <translation>&amp;Mỗi đơn vị một bản</translation>
    </message>
    <message>
        <source>With a &amp;list of the copies</source>
        <translation>Kèm &amp;danh sách bản in</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Everybody – type a name or a code</source>
        <translation>Mọi người – gõ tên hoặc mã số</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>List by day and session</source>
        <translation>Danh sách theo ngày, buổi</translation>
    </message>
    <message>
        <source>Matrix of days</source>
        <translation>Bảng ma trận theo ngày</translation>
    </message>
    <message>
        <source>dots to fill in</source>
        <translation>để trống: in dấu chấm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy – empty: dots</source>
        <translation>dd/mm/yyyy – trống: dấu chấm</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Người</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Bố cục</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>N&amp;gày</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people fit “%1”: type more of the name or the code.</source>
        <translation>Nhiều người khớp “%1”: hãy gõ thêm tên hoặc mã số.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Không có ai khớp “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 31/10/2026.</source>
        <translation>“%1” không phải ngày; viết như 31/10/2026.</translation>
    </message>
</context>
<context>
    <name>rating_ui::AttentionBar</name>
    <message>
        <source>Sheets that are &amp;late, step by step</source>
        <translation>Phiếu quá &amp;hạn, lần lượt từng bước</translation>
    </message>
    <message>
        <source>People over the &amp;cap</source>
        <translation>Người &amp;vượt tỷ lệ khống chế</translation>
    </message>
    <message>
        <source>Open &amp;petitions</source>
        <translation>Kiến nghị &amp;chưa trả lời</translation>
    </message>
    <message>
        <source>Shows only these, and everyone when pressed again (%1)</source>
        <translation>Chỉ hiện những phiếu này; bấm lần nữa để hiện tất cả (%1)</translation>
    </message>
</context>
<context>
    <name>rating_ui::ConditionsModel</name>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Fixes the class at</source>
        <translation>Ấn định mức</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The paper it rests on: number, date, who issued it</source>
        <translation>Văn bản làm căn cứ: số, ngày, nơi ban hành</translation>
    </message>
    <message>
        <source>(not in the rule set)</source>
        <translation>(không có trong bộ quy tắc)</translation>
    </message>
    <message>
        <source>To put another in its place, take this one back first.</source>
        <translation>Muốn thay bằng điều kiện khác thì rút điều kiện này trước.</translation>
    </message>
    <message>
        <source>The rule set has no such condition: choose one of the list.</source>
        <translation>Bộ quy tắc không có điều kiện này: hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>This condition is recorded already: correct its basis in its own row.</source>
        <translation>Điều kiện này đã ghi rồi: hãy sửa căn cứ ngay tại dòng của nó.</translation>
    </message>
    <message>
        <source>Conditions of %1, month %2</source>
        <translation>Điều kiện của %1, tháng %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::ConditionsTab</name>
    <message>
        <source>Take the condition &amp;back</source>
        <translation>&amp;Rút điều kiện</translation>
    </message>
    <message>
        <source>Conditions that fix the class</source>
        <translation>Điều kiện quyết định xếp loại</translation>
    </message>
    <message>
        <source>In the last row: choose a condition, then the paper it rests on. What was signed of this sheet holds no more then.</source>
        <translation>Ở dòng cuối: chọn điều kiện rồi ghi văn bản căn cứ. Khi đó những lần ký của phiếu này không còn giá trị.</translation>
    </message>
    <message>
        <source>Condition taken back: %1, month %2</source>
        <translation>Rút điều kiện: %1, tháng %2</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) taken back; undo brings them back.</source>
        <translation>
            <numerusform>Đã rút %n điều kiện; hoàn tác để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>No condition is chosen.</source>
        <translation>Chưa chọn điều kiện nào.</translation>
    </message>
</context>
<context>
    <name>rating_ui::CriteriaModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>the most points</comment>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>Điểm tự chấm</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Superior&apos;s score</source>
        <translation>Điểm cấp trên chấm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Bị trừ</translation>
    </message>
    <message>
        <source>Deducted by manifestations</source>
        <translation>Bị trừ do biểu hiện</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>Điểm được tính</translation>
    </message>
    <message>
        <source>This is computed.</source>
        <translation>Ô này do chương trình tính.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Self-scores stay hidden until they are submitted.</source>
        <translation>Điểm tự chấm chỉ hiện sau khi được nộp.</translation>
    </message>
    <message>
        <source>At most %1 points are given here.</source>
        <translation>Tiêu chí này chấm nhiều nhất %1 điểm.</translation>
    </message>
    <message>
        <source>Criteria of %1, month %2</source>
        <translation>Tiêu chí chung của %1, tháng %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::MonthBar</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Search name, code, unit (no accents needed)</source>
        <translation>Tìm tên, mã, đơn vị (không cần gõ dấu)</translation>
    </message>
</context>
<context>
    <name>rating_ui::MonthModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Role of the post</source>
        <translation>Vai trò của chức vụ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>TC chung</translation>
    </message>
    <message>
        <source>Points for the general criteria</source>
        <translation>Điểm tiêu chí chung</translation>
    </message>
    <message>
        <source>a</source>
        <comment>component of the result</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>a: quantity</source>
        <translation>a: số lượng</translation>
    </message>
    <message>
        <source>b</source>
        <comment>component of the result</comment>
        <translation>b</translation>
    </message>
    <message>
        <source>b: quality</source>
        <translation>b: chất lượng</translation>
    </message>
    <message>
        <source>c</source>
        <comment>component of the result</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>c: progress</source>
        <translation>c: tiến độ</translation>
    </message>
    <message>
        <source>d</source>
        <comment>component of the result</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d: everyone managed</source>
        <translation>d: kết quả của những người được quản lý</translation>
    </message>
    <message>
        <source>đ</source>
        <comment>component of the result, the Vietnamese letter</comment>
        <translation>đ</translation>
    </message>
    <message>
        <source>đ: organising the work</source>
        <translation>đ: tổ chức thực hiện</translation>
    </message>
    <message>
        <source>e</source>
        <comment>component of the result</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>e: unity</source>
        <translation>e: đoàn kết</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Points for the results</source>
        <translation>Điểm kết quả công việc</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Theo điểm</translation>
    </message>
    <message>
        <source>Class by the score</source>
        <translation>Xếp loại theo điểm</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Conditions that fix the class</source>
        <translation>Điều kiện quyết định xếp loại</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Proposed class</source>
        <translation>Xếp loại đề xuất</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Xếp loại quyết định</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>over the cap</source>
        <translation>vượt tỷ lệ</translation>
    </message>
    <message>
        <source>decided otherwise than proposed</source>
        <translation>quyết định khác đề xuất</translation>
    </message>
    <message>
        <source>signature withdrawn</source>
        <translation>chữ ký bị rút</translation>
    </message>
    <message>
        <source>State of the sheet, and what it waits for</source>
        <translation>Trạng thái của phiếu và việc đang chờ</translation>
    </message>
</context>
<context>
    <name>rating_ui::MonthPage</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Sheets of the month</source>
        <translation>Phiếu đánh giá trong tháng</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>page and menu</comment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Cap on “excellent”</source>
        <translation>Tỷ lệ khống chế “xuất sắc”</translation>
    </message>
    <message>
        <source>The month could not be read</source>
        <translation>Không đọc được tháng này</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Đang đọc dữ liệu tháng…</translation>
    </message>
    <message>
        <source>Nobody holds a post in %1</source>
        <translation>Tháng %1 chưa có ai giữ chức vụ</translation>
    </message>
    <message>
        <source>A month shows everyone who holds a post in it. Import the list of people, or go to another month.</source>
        <translation>Trang này hiện mọi người giữ chức vụ trong tháng. Hãy nhập danh sách cán bộ, hoặc sang tháng khác.</translation>
    </message>
    <message>
        <source>No one matches</source>
        <translation>Không có ai phù hợp</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 trên %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet of %1 for you to see</source>
        <translation>Không có phiếu nào của tháng %1 để bạn xem</translation>
    </message>
    <message>
        <source>You see your own sheet and those of the people you manage or decide for. The personnel officer can say why yours is missing.</source>
        <translation>Bạn xem được phiếu của mình và của những người bạn quản lý hoặc quyết định. Cán bộ tổ chức cho biết vì sao thiếu phiếu của bạn.</translation>
    </message>
    <message>
        <source>&amp;Print the sheets chosen…</source>
        <translation>&amp;In phiếu đã chọn…</translation>
    </message>
    <message numerus="yes">
        <source>The month has %n person(s), but none of them fits what is searched and chosen above.</source>
        <translation>
            <numerusform>Tháng này có %n người, nhưng không ai khớp với điều đang tìm và chọn ở trên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open petition(s)</source>
        <translation>
            <numerusform>%n kiến nghị chưa trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>The month %1 is being read.</source>
        <translation>Đang đọc tháng %1.</translation>
    </message>
    <message>
        <source>nothing is recorded in this month yet</source>
        <translation>tháng này chưa có dữ liệu</translation>
    </message>
</context>
<context>
    <name>rating_ui::PetitionDialog</name>
    <message>
        <source>Not done: %1</source>
        <translation>Chưa thực hiện: %1</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Chưa viết gì.</translation>
    </message>
</context>
<context>
    <name>rating_ui::PetitionsTab</name>
    <message>
        <source>Registe&amp;r a petition…</source>
        <translation>&amp;Ghi kiến nghị…</translation>
    </message>
    <message>
        <source>&amp;Answer the petition…</source>
        <translation>Trả &amp;lời kiến nghị…</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>%1 %2, month %3</source>
        <translation>%1 %2, tháng %3</translation>
    </message>
    <message>
        <source>There is no open petition to answer.</source>
        <translation>Không có kiến nghị nào chờ trả lời.</translation>
    </message>
    <message>
        <source>Register the petition</source>
        <translation>Ghi kiến nghị</translation>
    </message>
    <message>
        <source>Petition of %1</source>
        <translation>Kiến nghị của %1</translation>
    </message>
    <message>
        <source>&amp;What is petitioned for, and why:</source>
        <translation>&amp;Nội dung kiến nghị và lý do:</translation>
    </message>
    <message>
        <source>Petition registered: %1</source>
        <translation>Ghi kiến nghị: %1</translation>
    </message>
    <message>
        <source>The petition is registered; it stays open until it is answered.</source>
        <translation>Đã ghi kiến nghị; kiến nghị còn mở đến khi được trả lời.</translation>
    </message>
    <message>
        <source>The deciding authority</source>
        <translation>Người có thẩm quyền quyết định</translation>
    </message>
    <message>
        <source>Petition of %1, registered %2: %3</source>
        <translation>Kiến nghị của %1, ghi nhận ngày %2: %3</translation>
    </message>
    <message>
        <source>Answer the petition</source>
        <translation>Trả lời kiến nghị</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Trả lời:</translation>
    </message>
    <message>
        <source>Petition answered: %1</source>
        <translation>Trả lời kiến nghị: %1</translation>
    </message>
    <message>
        <source>The petition is answered. Another class is decided, or the sheet reopened, as a step of its own.</source>
        <translation>Đã trả lời kiến nghị. Muốn đổi mức xếp loại thì quyết định lại, hoặc mở lại phiếu, thành một bước riêng.</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <comment>a person&apos;s code</comment>
        <translation>%1, tháng %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::SheetActions</name>
    <message>
        <source>Sub&amp;mit…</source>
        <translation>&amp;Nộp tự chấm…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Nhận &amp;xét…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Quyết định…</translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation>&amp;Khóa…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>&amp;Mở lại…</translation>
    </message>
    <message>
        <source>These criteria have no superior&apos;s score yet: %1. Confirm or change each.</source>
        <translation>Các tiêu chí chưa có điểm cấp trên: %1. Hãy xác nhận hoặc sửa từng tiêu chí.</translation>
    </message>
    <message>
        <source>Something has changed since it was signed.</source>
        <translation>Đã có thay đổi sau khi ký.</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>Chưa chọn ai.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source> – proposed: %1</source>
        <translation> – đề xuất: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) done.</source>
        <translation>
            <numerusform>Đã xong %n phiếu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) done, %1 left as they were; Details say why.</source>
        <translation>
            <numerusform>Đã xong %n phiếu, %1 phiếu giữ nguyên; xem lý do ở Chi tiết.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rating_ui::SheetPane</name>
    <message>
        <source>Why the score is what it is</source>
        <translation>Vì sao có điểm này</translation>
    </message>
    <message>
        <source>General criteria</source>
        <translation>Tiêu chí chung</translation>
    </message>
    <message>
        <source>Signatures and changes</source>
        <translation>Chữ ký và thay đổi</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Vì sao</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>Tiêu &amp;chí</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>Các lần &amp;ký</translation>
    </message>
    <message>
        <source>Co&amp;nditions</source>
        <translation>Điều kiệ&amp;n</translation>
    </message>
    <message>
        <source>Co&amp;nditions (%1)</source>
        <translation>Điều kiệ&amp;n (%1)</translation>
    </message>
    <message>
        <source>Pe&amp;titions</source>
        <translation>K&amp;iến nghị</translation>
    </message>
    <message>
        <source>Pe&amp;titions (%1 open)</source>
        <translation>K&amp;iến nghị (%1 chưa trả lời)</translation>
    </message>
</context>
<context>
    <name>rating_ui::SignDialog</name>
    <message numerus="yes">
        <source>Submit %n sheet(s)</source>
        <translation>
            <numerusform>Nộp %n phiếu tự chấm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n sheet(s)</source>
        <translation>
            <numerusform>Nhận xét %n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n sheet(s)</source>
        <translation>
            <numerusform>Quyết định %n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n sheet(s)</source>
        <translation>
            <numerusform>Khóa %n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n sheet(s)</source>
        <translation>
            <numerusform>Mở lại %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>The person of each sheet</source>
        <translation>Người có phiếu</translation>
    </message>
    <message>
        <source>The direct manager of each</source>
        <translation>Người quản lý trực tiếp của từng người</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n phiếu nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Opinion of the collective:</source>
        <translation>Ý kiến &amp;tập thể:</translation>
    </message>
    <message>
        <source>Needed where the class differs from the proposed one</source>
        <translation>Bắt buộc khi mức xếp loại khác mức đề xuất</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>As proposed, each</source>
        <translation>Theo đề xuất của từng phiếu</translation>
    </message>
    <message>
        <source>As proposed: %1</source>
        <translation>Theo đề xuất: %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>&amp;Mức xếp loại:</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Chưa thực hiện: %1</translation>
    </message>
    <message>
        <source>The deciding authority of each</source>
        <translation>Người có thẩm quyền quyết định của từng phiếu</translation>
    </message>
    <message>
        <source>%1 – month %2</source>
        <comment>what is signed</comment>
        <translation>%1 – tháng %2</translation>
    </message>
</context>
<context>
    <name>rating_ui::SignatureRows</name>
    <message>
        <source>in my o&amp;wn name</source>
        <translation>với tư cách của &amp;tôi</translation>
    </message>
    <message>
        <source>as signed on &amp;paper by another</source>
        <translation>theo &amp;văn bản người khác đã ký</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>name or code</source>
        <translation>họ tên hoặc mã</translation>
    </message>
    <message>
        <source>as on the paper: 12/BC-UBND</source>
        <translation>như trên văn bản: 12/BC-UBND</translation>
    </message>
    <message>
        <source>Signed &amp;by:</source>
        <translation>Người &amp;ký:</translation>
    </message>
    <message>
        <source>Paper &amp;number:</source>
        <translation>&amp;Số văn bản:</translation>
    </message>
    <message>
        <source>&amp;Date of the paper:</source>
        <translation>N&amp;gày văn bản:</translation>
    </message>
    <message>
        <source>Say who signed the paper.</source>
        <translation>Hãy ghi ai đã ký giấy.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: choose one, or type the code.</source>
        <translation>Có nhiều người tên “%1”: hãy chọn một người, hoặc gõ mã.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”: choose who signed the paper.</source>
        <translation>Không có ai tên “%1”: hãy chọn người đã ký giấy.</translation>
    </message>
    <message>
        <source>Give the number of the paper on which it was signed.</source>
        <translation>Hãy ghi số của văn bản đã ký.</translation>
    </message>
</context>
<context>
    <name>shell::AskPanel</name>
    <message>
        <source>&amp;OK</source>
        <translation>Đồ&amp;ng ý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>shell::BackupsDialog</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>&amp;Phục hồi thành tệp mới…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở &amp;thư mục</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Bản sao lưu của %1</translation>
    </message>
    <message>
        <source>Made by the program, at most one a day, when something was written; older ones are thinned out. They lie on the same disk: back up to another one too.</source>
        <translation>Chương trình tự tạo, nhiều nhất mỗi ngày một bản, khi có thay đổi; bản cũ được tỉa bớt. Các bản này nằm cùng ổ đĩa: hãy sao lưu thêm ra ổ khác.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc tạo</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when nothing has been typed for a minute.</source>
        <translation>Chưa có bản nào: bản đầu tiên được tạo khi không ai gõ gì trong một phút.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Đang xem bên trong…</translation>
    </message>
    <message>
        <source>Written last in it: “%1”, %2, %3. Steps in all: %4.</source>
        <translation>Việc ghi sau cùng trong bản này: “%1”, %2, %3. Tổng số bước: %4.</translation>
    </message>
    <message>
        <source>by the owner</source>
        <translation>chủ tệp</translation>
    </message>
</context>
<context>
    <name>shell::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Sao chép &amp;kèm tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s date</source>
        <translation>Ngày hôm na&amp;y</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Xóa &amp;nội dung ô</translation>
    </message>
    <message>
        <source>&amp;Filter row</source>
        <translation>Dòn&amp;g lọc</translation>
    </message>
    <message>
        <source>This needs a table with the keyboard in it that takes it.</source>
        <translation>Hãy đặt con trỏ vào một bảng nhập được.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>“%1” has an opposite of its own, and what was done before it stays.</source>
        <translation>“%1” có cách rút lại riêng; những việc làm trước đó được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>shell::FileCommands</name>
    <message>
        <source>&amp;New file…</source>
        <translation>Tệp mớ&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>&amp;Nhập sổ tính…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Tệp mới</translation>
    </message>
    <message>
        <source>Name of the organisation, as on its papers:</source>
        <translation>Tên cơ quan, như ghi trên văn bản:</translation>
    </message>
    <message>
        <source>Nề Nếp files (*.nenep)</source>
        <translation>Tệp Nề Nếp (*.nenep)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Đang mở %1…</translation>
    </message>
    <message>
        <source>The program was not closed properly last time. The file was checked and is sound.</source>
        <translation>Lần trước chương trình không được đóng đúng cách. Tệp đã được kiểm tra và không hỏng.</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Nhập sổ tính</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.csv)</source>
        <translation>Sổ tính và bảng (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Thư mục để sao lưu</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Open the &amp;sample ward</source>
        <translation>Mở phường mẫu để xem t&amp;hử</translation>
    </message>
    <message>
        <source>New file from a &amp;workbook…</source>
        <translation>Tệp mới từ &amp;sổ tính…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Mở gần đâ&amp;y</translation>
    </message>
    <message>
        <source>No file is open, or nobody is logged in.</source>
        <translation>Chưa mở tệp, hoặc chưa đăng nhập.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Something else is still being done.</source>
        <translation>Một việc khác đang chạy.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Khôi phục thành tệp mới</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>%1 cannot be imported now: %2</source>
        <translation>Lúc này không nhập được %1: %2</translation>
    </message>
    <message>
        <source>Copies made by the &amp;program…</source>
        <translation>Bản sao lưu &amp;tự động…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the file could not be made: %1</source>
        <translation>Không tạo được bản sao lưu hôm nay: %1</translation>
    </message>
</context>
<context>
    <name>shell::KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>typing, F2</source>
        <translation>gõ chữ, F2</translation>
    </message>
    <message>
        <source>Edit the cell; F2 keeps what stands there</source>
        <translation>Sửa ô; F2 giữ nội dung đang có</translation>
    </message>
    <message>
        <source>Enter, Tab, Esc</source>
        <translation>Enter, Tab, Esc</translation>
    </message>
    <message>
        <source>Commit and go down; commit and go right; restore</source>
        <translation>Ghi và xuống dưới; ghi và sang phải; trả lại như cũ</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Ra khỏi bảng</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+mũi tên</translation>
    </message>
    <message>
        <source>Select several cells or people</source>
        <translation>Chọn nhiều ô hoặc nhiều người</translation>
    </message>
    <message>
        <source>Esc on a marked cell</source>
        <translation>Esc ở ô bị đánh dấu</translation>
    </message>
    <message>
        <source>Give up what was not accepted</source>
        <translation>Bỏ nội dung không được nhận</translation>
    </message>
    <message>
        <source>In the calendar by day</source>
        <translation>Trong lịch theo ngày</translation>
    </message>
    <message>
        <source>arrows, Ctrl+arrows</source>
        <translation>mũi tên, Ctrl+mũi tên</translation>
    </message>
    <message>
        <source>Go to another day, session or entry; move the entry there</source>
        <translation>Sang ngày, buổi hoặc mục khác; chuyển mục lịch sang đó</translation>
    </message>
    <message>
        <source>Insert or typing, Enter</source>
        <translation>Insert hoặc gõ chữ, Enter</translation>
    </message>
    <message>
        <source>Add an entry; change it</source>
        <translation>Thêm mục lịch; sửa mục lịch</translation>
    </message>
</context>
<context>
    <name>shell::LoginPage</name>
    <message>
        <source>Log &amp;in</source>
        <translation>Đăng &amp;nhập</translation>
    </message>
    <message>
        <source>Log in to this file</source>
        <translation>Đăng nhập vào tệp</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Tên đăng nhập:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mật khẩu:</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;About Nề Nếp</source>
        <translation>&amp;Giới thiệu Nề Nếp</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>The file is being read and checked.</source>
        <translation>Đang đọc và kiểm tra tệp.</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Chưa mở tệp nào</translation>
    </message>
    <message>
        <source>One file holds one commune or ward: its people, weeks, observations and monthly sheets.</source>
        <translation>Mỗi tệp là một xã, phường: con người, các tuần, nhận diện và phiếu tháng.</translation>
    </message>
    <message>
        <source>%1 — for looking only</source>
        <translation>%1 — chỉ để xem</translation>
    </message>
    <message>
        <source>Nề Nếp</source>
        <translation>Nề Nếp</translation>
    </message>
    <message>
        <source>%1 — Nề Nếp</source>
        <translation>%1 — Nề Nếp</translation>
    </message>
    <message>
        <source>About Nề Nếp</source>
        <translation>Giới thiệu Nề Nếp</translation>
    </message>
    <message>
        <source>Nề Nếp %1</source>
        <translation>Nề Nếp %1</translation>
    </message>
    <message>
        <source>Weekly work, observations and monthly rating of a commune or ward.

Free software under the GNU General Public Licence, version 3 or later. It makes no network connections.</source>
        <translation>Lịch tuần, nhận diện biểu hiện và đánh giá tháng của xã, phường.

Phần mềm tự do theo Giấy phép Công cộng GNU (GPL) phiên bản 3 trở lên. Chương trình không kết nối mạng.</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Đăng &amp;xuất</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Thiết lập…</translation>
    </message>
    <message>
        <source>Find a &amp;command or a person…</source>
        <translation>Tìm &amp;lệnh hoặc người…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>This person is on none of the pages as they stand: go to a month in which they hold a post.</source>
        <translation>Không trang nào đang hiện người này: hãy chuyển đến tháng người đó giữ chức vụ.</translation>
    </message>
    <message>
        <source>%1 is damaged. Close it and keep it, and restore the newest backup beside it.</source>
        <translation>%1 bị hỏng. Hãy đóng và giữ lại tệp này, rồi khôi phục bản sao lưu mới nhất bên cạnh.</translation>
    </message>
    <message>
        <source>A &amp;month with Nề Nếp</source>
        <translation>Một &amp;tháng với Nề Nếp</translation>
    </message>
    <message>
        <source>Open a file first: its pages come with it.</source>
        <translation>Hãy mở một tệp trước: các trang đi cùng với tệp.</translation>
    </message>
    <message>
        <source>The pages are still being read: look for this person again in a moment.</source>
        <translation>Các trang còn đang được đọc: hãy tìm người này lại sau giây lát.</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <comment>menu of the pages</comment>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>%1 — to try out: gone when the program closes</source>
        <translation>%1 — bản dùng thử, mất khi đóng chương trình</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>hide a message that was read</comment>
        <translation>Đóng lại</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
</context>
<context>
    <name>shell::MonthGuide</name>
    <message>
        <source>A month with Nề Nếp</source>
        <translation>Một tháng với Nề Nếp</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
</context>
<context>
    <name>shell::MonthStepper</name>
    <message>
        <source>&amp;Previous month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Command or name (no accents needed)</source>
        <translation>Lệnh hoặc tên người (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Lệnh hoặc tên người</translation>
    </message>
</context>
<context>
    <name>shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang thiết lập</translation>
    </message>
</context>
<context>
    <name>shell::TaskBar</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>shell::UnitFilter</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
</context>
<context>
    <name>shell::WeekStepper</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Week %1: %2 – %3</source>
        <translation>Tuần %1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>staff_ui::AbsencesModel</name>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Last day; empty: not known yet</source>
        <translation>Ngày cuối; để trống nếu chưa rõ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Absences of %1</source>
        <translation>Vắng mặt của %1</translation>
    </message>
</context>
<context>
    <name>staff_ui::PeopleModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a post: chức vụ</comment>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Direct manager</source>
        <translation>Quản lý trực tiếp</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>Party member: x or empty</source>
        <translation>Đảng viên: x hoặc để trống</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Trình độ chuyên môn</translation>
    </message>
    <message>
        <source>As of today; posts are changed below.</source>
        <translation>Tính đến hôm nay; sửa chức vụ ở bảng dưới.</translation>
    </message>
    <message>
        <source>The register of people</source>
        <translation>Danh sách cán bộ</translation>
    </message>
</context>
<context>
    <name>staff_ui::PersonPane</name>
    <message>
        <source>&amp;Transfer…</source>
        <translation>Đ&amp;iều chuyển…</translation>
    </message>
    <message>
        <source>E&amp;xport this person&apos;s data…</source>
        <translation>Xuất &amp;dữ liệu của người này…</translation>
    </message>
    <message>
        <source>Posts of the person</source>
        <translation>Chức vụ của người này</translation>
    </message>
    <message>
        <source>Absences of the person</source>
        <translation>Vắng mặt của người này</translation>
    </message>
    <message>
        <source>&amp;Posts in time</source>
        <translation>&amp;Chức vụ theo thời gian</translation>
    </message>
    <message>
        <source>A&amp;bsences</source>
        <translation>&amp;Vắng mặt</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <comment>what is recorded of one person over time</comment>
        <translation>&amp;Hồ sơ</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Hãy chọn một người trước.</translation>
    </message>
    <message>
        <source>There is no post to end: enter the new one in the list of posts.</source>
        <translation>Không có chức vụ nào để kết thúc: hãy nhập chức vụ mới vào danh sách chức vụ.</translation>
    </message>
    <message>
        <source>%1; undo takes it back.</source>
        <translation>%1; hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>%1 transferred to %2 from %3</source>
        <comment>name or code, unit, day</comment>
        <translation>Điều chuyển %1 đến %2 từ %3</translation>
    </message>
</context>
<context>
    <name>staff_ui::PostsModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a post: chức vụ</comment>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of people: đối tượng</comment>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Direct manager</source>
        <translation>Quản lý trực tiếp</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Chính</translation>
    </message>
    <message>
        <source>Primary post: x or empty</source>
        <translation>Chức vụ chính: x hoặc để trống</translation>
    </message>
    <message>
        <source>Posts of %1</source>
        <translation>Chức vụ của %1</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordConductModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Manifestation</source>
        <translation>Biểu hiện</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Remedy by</source>
        <comment>a day</comment>
        <translation>Hạn khắc phục</translation>
    </message>
    <message>
        <source>Remedied</source>
        <comment>a day</comment>
        <translation>Đã khắc phục</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>chưa kết luận</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Total points</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a month: xếp loại</comment>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>The class decided; proposed: as the score proposes it, while nothing is decided</source>
        <translation>Xếp loại đã quyết định; đề xuất: theo điểm, khi chưa quyết định</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>How far the sheet has come</source>
        <translation>Phiếu đã đến bước nào</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <comment>a class</comment>
        <translation>%1 (đề xuất)</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordTab</name>
    <message>
        <source>Months of the person</source>
        <translation>Các tháng của người này</translation>
    </message>
    <message>
        <source>Work of the month</source>
        <translation>Công việc trong tháng</translation>
    </message>
    <message>
        <source>Manifestations of the person</source>
        <translation>Biểu hiện của người này</translation>
    </message>
    <message>
        <source>The record could not be read: %1</source>
        <translation>Không đọc được hồ sơ: %1</translation>
    </message>
    <message>
        <source>Manifestations (%1)</source>
        <translation>Biểu hiện (%1)</translation>
    </message>
    <message>
        <source>No month of this person has been scored yet, or none is for you to see.</source>
        <translation>Người này chưa có tháng nào được chấm điểm, hoặc bạn không được xem tháng nào.</translation>
    </message>
    <message>
        <source>Work due in %1 (%2)</source>
        <comment>a month, how many</comment>
        <translation>Công việc đến hạn tháng %1 (%2)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
</context>
<context>
    <name>staff_ui::RecordWorkModel</name>
    <message>
        <source>Due</source>
        <comment>a day</comment>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>The deadline, else the Friday of its week: it decides the month</source>
        <translation>Hạn hoàn thành, nếu không có thì là thứ Sáu của tuần: ngày này quyết định tháng</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>K</source>
        <comment>conversion coefficient</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how much</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Faults; in brackets those with an objective cause</source>
        <translation>Số lỗi; trong ngoặc là lỗi khách quan</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Delays; in brackets those with an objective cause</source>
        <translation>Số lần chậm; trong ngoặc là chậm khách quan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>staff_ui::StaffPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Xóa dòng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>page and menu: cán bộ</comment>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Search name, code, unit (no accents needed)</source>
        <translation>Tìm tên, mã, đơn vị (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>Đang đọc danh sách…</translation>
    </message>
    <message>
        <source>The register could not be read</source>
        <translation>Không đọc được danh sách</translation>
    </message>
    <message>
        <source>There are no units and no people yet</source>
        <translation>Chưa có đơn vị và cán bộ nào</translation>
    </message>
    <message>
        <source>A workbook with the sheets “Đơn vị” and “Cán bộ” brings them in one step.</source>
        <translation>Sổ tính có các trang “Đơn vị” và “Cán bộ” sẽ đưa vào trong một lần.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Chưa chọn dòng nào.</translation>
    </message>
    <message>
        <source>The file is open for looking only.</source>
        <translation>Tệp đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Rows removed from the register</source>
        <translation>Xóa dòng trong danh sách cán bộ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n dòng; Hoàn tác sẽ lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows are for looking only.</source>
        <translation>Các dòng này chỉ để xem.</translation>
    </message>
    <message>
        <source>Enter &amp;units and people by hand</source>
        <translation>Tự nhập &amp;đơn vị và cán bộ</translation>
    </message>
</context>
<context>
    <name>staff_ui::TransferDialog</name>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>&amp;Primary post</source>
        <translation>Chức vụ chí&amp;nh</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Điều chuyển %1</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>empty: nobody</source>
        <translation>để trống: không có ai</translation>
    </message>
    <message>
        <source>Post that &amp;ends</source>
        <translation>Chức vụ &amp;kết thúc</translation>
    </message>
    <message>
        <source>&amp;First day of the new post</source>
        <translation>N&amp;gày đầu của chức vụ mới</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a post: chức vụ</comment>
        <translation>&amp;Chức vụ</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Vai t&amp;rò</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>of people: đối tượng</comment>
        <translation>Đối &amp;tượng</translation>
    </message>
    <message>
        <source>Direct &amp;manager</source>
        <translation>Người &amp;quản lý trực tiếp</translation>
    </message>
    <message>
        <source>The post ends on the day before, the new one begins. The old unit keeps the months before; undo takes both back.</source>
        <translation>Chức vụ cũ kết thúc vào ngày trước đó, chức vụ mới bắt đầu. Đơn vị cũ giữ các tháng trước; hoàn tác lấy lại cả hai.</translation>
    </message>
    <message>
        <source>Trans&amp;fer</source>
        <translation>Điề&amp;u chuyển</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Chưa thực hiện: %1</translation>
    </message>
    <message>
        <source>A transfer needs its first day.</source>
        <translation>Điều chuyển phải có ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Choose the unit of the new post.</source>
        <translation>Hãy chọn đơn vị của chức vụ mới.</translation>
    </message>
</context>
<context>
    <name>staff_ui::UnitForm</name>
    <message>
        <source>empty: below no other</source>
        <translation>để trống: không thuộc đơn vị nào</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>block of a unit</comment>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Mã</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <comment>of a unit: khối</comment>
        <translation>&amp;Khối</translation>
    </message>
    <message>
        <source>Belo&amp;w</source>
        <comment>the superior unit</comment>
        <translation>Đơn vị cấp t&amp;rên</translation>
    </message>
    <message>
        <source>A unit needs a code.</source>
        <translation>Đơn vị phải có mã.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị phải có tên.</translation>
    </message>
</context>
<context>
    <name>staff_ui::UnitsPane</name>
    <message>
        <source>Add a &amp;unit…</source>
        <translation>Thêm đơn &amp;vị…</translation>
    </message>
    <message>
        <source>Rename or &amp;move the unit…</source>
        <translation>Đổi tên hoặc c&amp;huyển đơn vị…</translation>
    </message>
    <message>
        <source>R&amp;emove the unit</source>
        <translation>Xóa đơ&amp;n vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Chưa hiện gì.</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>Hãy chọn một đơn vị trước.</translation>
    </message>
    <message>
        <source>A new unit</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Unit %1 added</source>
        <translation>Đã thêm đơn vị %1</translation>
    </message>
    <message>
        <source>Unit %1 changed</source>
        <translation>Đã sửa đơn vị %1</translation>
    </message>
    <message>
        <source>Unit %1 removed</source>
        <translation>Đã xóa đơn vị %1</translation>
    </message>
    <message>
        <source>%1; undo brings it back.</source>
        <translation>%1; hoàn tác sẽ lấy lại.</translation>
    </message>
</context>
<context>
    <name>week_ui::CalendarModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an hour</comment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>an hour</comment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>Thành phần khác</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>ĐV chuẩn bị</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <comment>heading: added after planning, x or empty</comment>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Calendar of week %1</source>
        <translation>Lịch tuần %1</translation>
    </message>
</context>
<context>
    <name>week_ui::CalendarTab</name>
    <message>
        <source>&amp;Publish the calendar</source>
        <translation>Cô&amp;ng bố lịch</translation>
    </message>
    <message>
        <source>Copy what &amp;recurs from last week</source>
        <translation>Sao chép &amp;mục lặp lại từ tuần trước</translation>
    </message>
    <message>
        <source>Calendar of the week</source>
        <translation>Lịch công tác tuần</translation>
    </message>
    <message>
        <source>The week has no calendar entries yet.</source>
        <translation>Tuần này chưa có mục lịch nào.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Đã công bố %1</translation>
    </message>
    <message>
        <source>Published %1, changed since</source>
        <translation>Đã công bố %1, có thay đổi sau đó</translation>
    </message>
    <message>
        <source>Removed from week %1</source>
        <translation>Xóa khỏi tuần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n dòng; Hoàn tác sẽ lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of %1, week %2, published</source>
        <translation>Công bố lịch của %1, tuần %2</translation>
    </message>
    <message>
        <source>Calendar of the leaders, week %1, published</source>
        <translation>Công bố lịch của lãnh đạo, tuần %1</translation>
    </message>
    <message>
        <source>The calendar of %1 is published: it replaces the invitations.</source>
        <translation>Đã công bố lịch của %1: lịch thay giấy mời.</translation>
    </message>
    <message>
        <source>The leaders&apos; calendar is published: it replaces the invitations.</source>
        <translation>Đã công bố lịch của lãnh đạo: lịch thay giấy mời.</translation>
    </message>
    <message>
        <source>Recurring entries copied into week %1</source>
        <translation>Sao chép mục lặp lại vào tuần %1</translation>
    </message>
    <message>
        <source>What recurs has been copied from last week.</source>
        <translation>Đã sao chép các mục lặp lại từ tuần trước.</translation>
    </message>
    <message>
        <source>Calendar by &amp;day</source>
        <translation>Lịch theo &amp;ngày</translation>
    </message>
    <message>
        <source>Calendar as a &amp;table</source>
        <translation>Lịch dạng &amp;bảng</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>&amp;Thêm lịch</translation>
    </message>
    <message>
        <source>&amp;Unplanned work…</source>
        <translation>Việc độ&amp;t xuất…</translation>
    </message>
    <message>
        <source>Calendar of a p&amp;erson…</source>
        <translation>Lịch của &amp;một người…</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Lịch của ai</translation>
    </message>
    <message>
        <source>Everybody&apos;s calendar</source>
        <translation>Lịch của tất cả</translation>
    </message>
    <message>
        <source>Calendar of the leaders</source>
        <translation>Lịch của lãnh đạo</translation>
    </message>
    <message>
        <source>Calendar of a person</source>
        <translation>Lịch của một người</translation>
    </message>
    <message>
        <source>One person&apos;s: type a name (no accents needed)</source>
        <translation>Của một người: gõ tên (không cần dấu)</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Lịch của %1</translation>
    </message>
    <message>
        <source>the leaders</source>
        <translation>lãnh đạo</translation>
    </message>
    <message>
        <source>A person&apos;s calendar is not published: that of the leaders or of a unit is.</source>
        <translation>Lịch của một người không công bố: chỉ công bố lịch của lãnh đạo hoặc của đơn vị.</translation>
    </message>
    <message>
        <source>Entries are added so in the calendar by day.</source>
        <translation>Cách thêm này dùng ở lịch theo ngày.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Chưa chọn dòng nào.</translation>
    </message>
</context>
<context>
    <name>week_ui::ConductTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Manifestations of the week</source>
        <translation>Biểu hiện trong tuần</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a unit, when it signed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a unit, who signed, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Neither signed “none found” nor recorded anything: %1.</source>
        <translation>Chưa ký “không phát hiện”, cũng chưa ghi nhận gì: %1.</translation>
    </message>
    <message>
        <source>Signed “none found”: %1.</source>
        <translation>Đã ký “không phát hiện”: %1.</translation>
    </message>
    <message>
        <source>Manifestations taken back, week %1</source>
        <translation>Rút biểu hiện đã ghi nhận, tuần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n dòng; Hoàn tác sẽ lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording of the manifestations: %1.</source>
        <translation>Lời văn của biểu hiện: %1.</translation>
    </message>
</context>
<context>
    <name>week_ui::EntryPanel</name>
    <message>
        <source>&amp;Unplanned work</source>
        <translation>&amp;Việc đột xuất</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an hour</comment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <comment>an hour</comment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ngà&amp;y</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>&amp;Buổi</translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation>&amp;Chủ trì</translation>
    </message>
    <message>
        <source>names, parted by “;”</source>
        <translation>tên từng người, cách nhau bằng “;”</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Thành phần</translation>
    </message>
    <message>
        <source>&amp;Others taking part</source>
        <translation>Thành phần &amp;khác</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Địa đi&amp;ểm</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Đơn vị ch&amp;uẩn bị</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>T&amp;rạng thái</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Chưa có ngày</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Không rõ buổi</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Theo giờ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Say when it begins, too.</source>
        <translation>Hãy ghi cả giờ bắt đầu.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Giờ kết thúc trước giờ bắt đầu.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Hãy ghi nội dung.</translation>
    </message>
    <message>
        <source>Say who chairs it or which unit prepares it: %1</source>
        <translation>Hãy ghi ai chủ trì hoặc đơn vị nào chuẩn bị: %1</translation>
    </message>
</context>
<context>
    <name>week_ui::MissingModel</name>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Of which work</source>
        <translation>Của việc nào</translation>
    </message>
    <message>
        <source>Leaders of the office</source>
        <translation>Lãnh đạo cơ quan</translation>
    </message>
</context>
<context>
    <name>week_ui::MissingTab</name>
    <message>
        <source>&amp;Go to where it is missing</source>
        <translation>Đến chỗ còn thiếu</translation>
    </message>
    <message>
        <source>What is missing in the week</source>
        <translation>Những gì tuần còn thiếu</translation>
    </message>
    <message>
        <source>Choose a line in the list of what is missing.</source>
        <translation>Hãy chọn một dòng trong danh sách còn thiếu.</translation>
    </message>
    <message>
        <source>What is missing goes by being done.</source>
        <translation>Việc còn thiếu chỉ hết khi đã làm.</translation>
    </message>
</context>
<context>
    <name>week_ui::ObservationModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Person or unit whom it concerns</source>
        <translation>Cá nhân hoặc đơn vị có biểu hiện</translation>
    </message>
    <message>
        <source>Manifestation</source>
        <translation>Biểu hiện</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>of the person concerned</comment>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Remedy due</source>
        <translation>Hạn khắc phục</translation>
    </message>
    <message>
        <source>Remedied on</source>
        <translation>Khắc phục ngày</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Người kết luận</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Người ghi nhận</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Explained, concluded and remedied by the commands of the menu (Ctrl+1 to Ctrl+5).</source>
        <translation>Giải trình, kết luận, khắc phục bằng các lệnh trong trình đơn (Ctrl+1 đến Ctrl+5).</translation>
    </message>
    <message>
        <source>It has been explained: what was explained stays as it was.</source>
        <translation>Đã có giải trình: nội dung đã giải trình giữ nguyên.</translation>
    </message>
    <message>
        <source>Manifestations of week %1</source>
        <translation>Biểu hiện tuần %1</translation>
    </message>
</context>
<context>
    <name>week_ui::ObservationSteps</name>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Giải trình…</translation>
    </message>
    <message>
        <source>C&amp;onfirm…</source>
        <translation>Xá&amp;c nhận…</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>&amp;Bác bỏ…</translation>
    </message>
    <message>
        <source>R&amp;econsider…</source>
        <translation>Xem xét &amp;lại…</translation>
    </message>
    <message>
        <source>Re&amp;medied…</source>
        <translation>Đã &amp;khắc phục…</translation>
    </message>
    <message>
        <source>Choose manifestations in the list.</source>
        <translation>Hãy chọn biểu hiện trong danh sách.</translation>
    </message>
    <message>
        <source>Whom it concerns, each</source>
        <translation>Đối tượng của từng biểu hiện</translation>
    </message>
    <message>
        <source>The head over each</source>
        <translation>Người đứng đầu của từng đối tượng</translation>
    </message>
    <message numerus="yes">
        <source>%n manifestation(s) done.</source>
        <translation>
            <numerusform>Đã xong %n biểu hiện.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifestation(s) done, %1 left as they were; Details say why.</source>
        <translation>
            <numerusform>Đã xong %n biểu hiện, %1 biểu hiện giữ nguyên; Chi tiết nêu lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these have that already. Choose a single one to change it.</source>
        <translation>Tất cả các mục này đều đã có. Hãy chọn một mục để sửa.</translation>
    </message>
</context>
<context>
    <name>week_ui::Planner</name>
    <message>
        <source>&amp;Add the first entry</source>
        <translation>&amp;Thêm lịch đầu tiên</translation>
    </message>
    <message>
        <source>Calendar of the week by day and session</source>
        <translation>Lịch tuần theo ngày và buổi</translation>
    </message>
    <message>
        <source>Nothing is on the calendar of week %1</source>
        <translation>Lịch tuần %1 chưa có gì</translation>
    </message>
    <message>
        <source>Nothing is on the calendar of %1 in week %2</source>
        <translation>Lịch của %1 trong tuần %2 chưa có gì</translation>
    </message>
    <message>
        <source>Add what is planned, or copy what was there last week and the week before.</source>
        <translation>Hãy thêm việc đã định, hoặc chép những việc tuần trước và tuần trước nữa đều có.</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <translation>Lịch mới: %1</translation>
    </message>
    <message>
        <source>Unplanned work: %1</source>
        <translation>Việc đột xuất: %1</translation>
    </message>
    <message>
        <source>Unplanned work: %1, week %2</source>
        <translation>Việc đột xuất: %1, tuần %2</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Sửa lịch</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Xem lịch</translation>
    </message>
    <message>
        <source>Copied in the calendar of week %1</source>
        <translation>Chép trong lịch tuần %1</translation>
    </message>
    <message>
        <source>Moved in the calendar of week %1</source>
        <translation>Chuyển trong lịch tuần %1</translation>
    </message>
    <message>
        <source>“%1” is copied to %2.</source>
        <translation>Đã chép “%1” sang %2.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>Đã chuyển “%1” sang %2.</translation>
    </message>
    <message>
        <source>Its hour did not lie there and is left open.</source>
        <translation>Giờ cũ không thuộc buổi này nên để trống.</translation>
    </message>
    <message>
        <source>Unplanned work of week %1</source>
        <translation>Việc đột xuất tuần %1</translation>
    </message>
    <message>
        <source>Calendar of week %1</source>
        <translation>Lịch tuần %1</translation>
    </message>
    <message>
        <source>“%1” is on the calendar of week %2.</source>
        <translation>“%1” đã ghi vào lịch tuần %2.</translation>
    </message>
    <message>
        <source>“%1” is saved; the calendar shown here does not hold it.</source>
        <translation>Đã lưu “%1”; lịch đang xem không gồm việc này.</translation>
    </message>
</context>
<context>
    <name>week_ui::PlannerModel</name>
    <message>
        <source>no entries</source>
        <translation>chưa có gì</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>below the name of the day</comment>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>week_ui::StepPanel</name>
    <message>
        <source>Signed &amp;by:</source>
        <translation>Người &amp;ký:</translation>
    </message>
    <message>
        <source>empty: in my own name</source>
        <translation>để trống: nhân danh tôi</translation>
    </message>
    <message>
        <source>who signed the paper</source>
        <translation>ai đã ký giấy</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”: choose who signed the paper.</source>
        <translation>Không có ai tên “%1”: hãy chọn người đã ký giấy.</translation>
    </message>
    <message>
        <source>Say who signed the paper.</source>
        <translation>Hãy ghi ai đã ký giấy.</translation>
    </message>
</context>
<context>
    <name>week_ui::UnitSteps</name>
    <message>
        <source>Sign “&amp;none found”…</source>
        <translation>Ký “không p&amp;hát hiện”…</translation>
    </message>
    <message>
        <source>&amp;Withdraw “none found”…</source>
        <translation>&amp;Rút chữ ký “không phát hiện”…</translation>
    </message>
    <message>
        <source>The head&apos;s weekly re&amp;view…</source>
        <translation>Người đứng đầu rà &amp;soát tuần…</translation>
    </message>
    <message>
        <source>%1: no manifestation found</source>
        <translation>%1: không phát hiện biểu hiện</translation>
    </message>
    <message>
        <source>%1: “none found” withdrawn</source>
        <translation>%1: rút chữ ký “không phát hiện”</translation>
    </message>
    <message>
        <source>%1: the week reviewed</source>
        <translation>%1: rà soát tuần</translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Nhận xét:</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>có thể để trống</translation>
    </message>
    <message>
        <source>The head of the unit</source>
        <translation>Người đứng đầu đơn vị</translation>
    </message>
</context>
<context>
    <name>week_ui::WeekPage</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Xóa dòng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>&amp;Work and results</source>
        <translation>&amp;Công việc và kết quả</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>&amp;Lịch công tác</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>page and menu</comment>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Search work</source>
        <translation>Tìm công việc</translation>
    </message>
    <message>
        <source>Search work, names, places (no accents needed)</source>
        <translation>Tìm việc, tên, địa điểm (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation>Đang đọc tuần…</translation>
    </message>
    <message>
        <source>The week could not be read</source>
        <translation>Không đọc được tuần này</translation>
    </message>
    <message>
        <source>Nobody holds a post in this week</source>
        <translation>Tuần này chưa ai giữ chức vụ</translation>
    </message>
    <message>
        <source>Work is led by people. Import the list of people, or enter them on the page “Staff”.</source>
        <translation>Công việc phải có người chủ trì. Hãy nhập danh sách cán bộ từ sổ tính, hoặc ở trang “Cán bộ”.</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Record a mani&amp;festation…</source>
        <translation>Ghi nhận biể&amp;u hiện…</translation>
    </message>
    <message>
        <source>Manife&amp;stations</source>
        <translation>&amp;Biểu hiện</translation>
    </message>
    <message>
        <source>Still &amp;missing (%1)</source>
        <translation>Còn &amp;thiếu (%1)</translation>
    </message>
    <message>
        <source>Choose work, an entry or a person first.</source>
        <translation>Hãy chọn công việc, mục lịch hoặc người trước.</translation>
    </message>
    <message>
        <source>Week %1 is being read.</source>
        <translation>Đang đọc tuần %1.</translation>
    </message>
</context>
<context>
    <name>week_ui::WeekTab</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Chưa chọn dòng nào.</translation>
    </message>
</context>
<context>
    <name>week_ui::WorkModel</name>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>K</source>
        <comment>conversion coefficient</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Conversion coefficient K</source>
        <translation>Hệ số quy đổi K</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Quantity assigned</source>
        <translation>Số lượng giao</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>quantity completed this week</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Completed this week</source>
        <translation>Hoàn thành trong tuần</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Quality faults this week</source>
        <translation>Số lỗi chất lượng trong tuần</translation>
    </message>
    <message>
        <source>Obj. faults</source>
        <translation>Lỗi KQ</translation>
    </message>
    <message>
        <source>Faults with a confirmed objective cause</source>
        <translation>Số lỗi khách quan đã được xác nhận</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Delays this week</source>
        <translation>Số lần chậm trong tuần</translation>
    </message>
    <message>
        <source>Obj. delays</source>
        <translation>Chậm KQ</translation>
    </message>
    <message>
        <source>Delays with a confirmed objective cause</source>
        <translation>Số lần chậm khách quan đã được xác nhận</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>Completed in all weeks, of what was assigned</source>
        <translation>Đã hoàn thành qua các tuần, trên số lượng giao</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Without a deadline it is due on the Friday of its week.</source>
        <translation>Không ghi hạn thì hạn là thứ Sáu của tuần.</translation>
    </message>
    <message>
        <source>Work of week %1</source>
        <translation>Công việc tuần %1</translation>
    </message>
</context>
<context>
    <name>week_ui::WorkTab</name>
    <message>
        <source>&amp;Carry the rest over to next week</source>
        <translation>Chuyển &amp;phần còn lại sang tuần sau</translation>
    </message>
    <message>
        <source>Work of the week</source>
        <translation>Công việc trong tuần</translation>
    </message>
    <message>
        <source>Choose the work to carry over in the work list.</source>
        <translation>Hãy chọn việc cần chuyển trong bảng công việc.</translation>
    </message>
    <message>
        <source>Carried over from week %1</source>
        <translation>Chuyển việc từ tuần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n work item(s) carried over to next week.</source>
        <translation>
            <numerusform>Đã chuyển %n việc sang tuần sau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from week %1</source>
        <translation>Xóa khỏi tuần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n dòng; Hoàn tác sẽ lấy lại.</numerusform>
        </translation>
    </message>
</context>
</TS>
