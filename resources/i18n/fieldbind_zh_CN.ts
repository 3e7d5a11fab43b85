<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutRow</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Fieldbind {0} · MIT licence</source>
        <translation>Fieldbind {0} · MIT 许可证</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Its light blinks slowly</source>
        <translation>指示灯在慢闪</translation>
    </message>
    <message>
        <source>The Wi-Fi is 2.4 GHz and in reach</source>
        <translation>Wi-Fi 为 2.4 GHz，信号够强</translation>
    </message>
    <message>
        <source>Power off, count to five, on</source>
        <translation>断电，数到五，再通电</translation>
    </message>
    <message>
        <source>While you wait, check</source>
        <translation>等待时，请检查</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>正在发生什么</translation>
    </message>
    <message>
        <source>The device needs this token and the Wi-Fi. When it shows the token to Tencent Cloud, you can bind it.</source>
        <translation>设备需要这个令牌和 Wi-Fi。它向腾讯云上报令牌后，你就可以绑定它。</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to step {0}</source>
        <translation>返回第 {0} 步</translation>
    </message>
</context>
<context>
    <name>AskAfter</name>
    <message>
        <source>Ask after, in seconds without a report</source>
        <translation>多少秒没有上报后询问</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>多久后询问</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{0} seconds without a report</source>
        <translation>{0} 秒没有上报</translation>
    </message>
    <message>
        <source>From the next wait on</source>
        <translation>从下一次等待起生效</translation>
    </message>
    <message>
        <source>s without a report</source>
        <translation>秒没有上报</translation>
    </message>
    <message>
        <source>seconds without a report</source>
        <translation>秒没有上报</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Press any key or touch to try it</source>
        <translation>按任意键或触摸屏幕即可体验</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Simulated. Nothing leaves this laptop.</source>
        <translation>全部为模拟，数据不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>token ends {0}</source>
        <translation>令牌尾号 {0}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>连不上</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>在此中断</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Over its hotspot</source>
        <translation>通过设备热点</translation>
    </message>
    <message>
        <source>By QR, for a device with a camera</source>
        <translation>扫码，用于带摄像头的设备</translation>
    </message>
    <message>
        <source>How the device gets the token</source>
        <translation>令牌怎样交给设备</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Camera: {0}</source>
        <translation>摄像头：{0}</translation>
    </message>
</context>
<context>
    <name>CameraFace</name>
    <message>
        <source>Use a photo</source>
        <translation>用照片</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>A hand’s width away, tilted from the light. Pictures stay on this laptop.</source>
        <translation>相距约一掌宽，斜着避开光线。画面不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>扫描标签</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use this label</source>
        <translation>使用这张标签</translation>
    </message>
    <message>
        <source>token of {0} characters</source>
        <translation>{0} 个字符的令牌</translation>
    </message>
    <message>
        <source>its token is not whole</source>
        <translation>令牌不完整</translation>
    </message>
    <message>
        <source>no token on it</source>
        <translation>上面没有令牌</translation>
    </message>
    <message>
        <source>Too dark. Turn on a light.</source>
        <translation>太暗了。请开灯。</translation>
    </message>
    <message>
        <source>Too bright. Tilt it from the light.</source>
        <translation>太亮了。请斜着避开光线。</translation>
    </message>
    <message>
        <source>Blurred. Hold it still for a moment.</source>
        <translation>画面模糊。请拿稳片刻。</translation>
    </message>
    <message>
        <source>Too far. Bring the label closer.</source>
        <translation>太远了。请把标签拿近一些。</translation>
    </message>
    <message>
        <source>Hold the label so that its code lies between the corners.</source>
        <translation>请把标签上的码放进四个角之间。</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>没有找到摄像头</translation>
    </message>
    <message>
        <source>Fieldbind may not use the camera</source>
        <translation>Fieldbind 没有摄像头权限</translation>
    </message>
    <message>
        <source>The camera does not open</source>
        <translation>摄像头打不开</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>摄像头已拔出</translation>
    </message>
    <message>
        <source>No picture comes from the camera</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>Plug one in and it is used at once, or go on without it.</source>
        <translation>插上后会立即使用，也可以不用摄像头继续。</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of this laptop, or go on without it.</source>
        <translation>请在这台电脑的隐私设置中允许，也可以不用摄像头继续。</translation>
    </message>
    <message>
        <source>Close other programs that use it, such as a video call, then try again.</source>
        <translation>请关闭正在使用它的其他程序，例如视频通话，然后再试一次。</translation>
    </message>
    <message>
        <source>Plug it in again and it goes on, or go on without it.</source>
        <translation>重新插上即可继续，也可以不用摄像头继续。</translation>
    </message>
    <message>
        <source>Open its shutter, or switch it on at the keyboard, then try again.</source>
        <translation>请打开镜头盖，或用键盘上的开关打开它，然后再试一次。</translation>
    </message>
</context>
<context>
    <name>CameraSetting</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The system’s own</source>
        <translation>系统默认</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Set by {0}</source>
        <translation>由 {0} 设定</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Several labels in view. Which one is it?</source>
        <translation>画面中有几张标签。是哪一张？</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The bind is on its way</source>
        <translation>绑定请求已发出</translation>
    </message>
    <message>
        <source>Its answer is not here yet. If you close now, the next start looks for it first.</source>
        <translation>还没有收到答复。如果现在关闭，下次启动会先去核对。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>现在关闭</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Sent. It can take a minute to arrive.</source>
        <translation>已发送，可能要等一分钟。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Again in {0} s</source>
        <translation>{0} 秒后重发</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Code for the device’s camera</source>
        <translation>给设备摄像头看的二维码</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Binding…</source>
        <translation>正在绑定…</translation>
    </message>
    <message>
        <source>Your turn: bind</source>
        <translation>轮到你：绑定</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Reported in {0} s</source>
        <translation>用时 {0} 秒上报</translation>
    </message>
    <message>
        <source>two names</source>
        <translation>两个名称</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Your turn: settle</source>
        <translation>轮到你：核对</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Ready to bind</source>
        <translation>可以绑定了</translation>
    </message>
    <message>
        <source>The bind is on its way; its answer is awaited.</source>
        <translation>绑定请求已发出，正在等答复。</translation>
    </message>
    <message>
        <source>A bind to {0} was sent, its answer not seen. It is looked for first.</source>
        <translation>绑定到“{0}”的请求已发出，没有看到答复。会先查清结果。</translation>
    </message>
    <message>
        <source>The device has reported in. Nothing has changed yet.</source>
        <translation>设备已上报。目前还没有任何改动。</translation>
    </message>
    <message>
        <source>Where the job stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>You can undo a bind. The device then has to be set up again.</source>
        <translation>绑定可以撤销，撤销后设备需要重新配网。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>simulated cloud</source>
        <translation>模拟的云</translation>
    </message>
    <message>
        <source>{0} site</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Settle the name</source>
        <translation>核对名称</translation>
    </message>
    <message>
        <source>Bind device</source>
        <translation>绑定设备</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>正在绑定…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{0} s left</source>
        <translation>还剩 {0} 秒</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>你还在吗？</translation>
    </message>
    <message>
        <source>Press any key or touch to go on. If nobody does, what was entered is wiped for the next visitor.</source>
        <translation>按任意键或触摸屏幕即可继续。否则已输入的内容会被清除，留给下一位参观者。</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区码</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>选择国家或地区</translation>
    </message>
    <message>
        <source>Phone number or e-mail</source>
        <translation>手机号或邮箱</translation>
    </message>
    <message>
        <source>Paste or type it</source>
        <translation>粘贴或输入</translation>
    </message>
    <message>
        <source>From the person who runs IoT Explorer in your organisation.</source>
        <translation>请向贵单位负责 IoT Explorer 的人索取。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Such as 86</source>
        <translation>例如 86</translation>
    </message>
    <message>
        <source>No country has a code like that. Such as +86.</source>
        <translation>没有这样的国家/地区码。例如 +86。</translation>
    </message>
    <message>
        <source>Enter the phone number or e-mail of your account.</source>
        <translation>请输入账号的手机号或邮箱。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>请输入收到的验证码。</translation>
    </message>
    <message>
        <source>Paste or type the access token.</source>
        <translation>请粘贴或输入访问令牌。</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>保存交接单</translation>
    </message>
    <message>
        <source>Made with Fieldbind, {0}</source>
        <translation>由 Fieldbind 生成，{0}</translation>
    </message>
    <message>
        <source>Demo: simulated devices in a simulated family. Not for a customer.</source>
        <translation>演示：模拟家庭中的模拟设备，不能交给客户。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Received: signature of the customer</source>
        <translation>客户签收</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>绑定时间</translation>
    </message>
    <message>
        <source>How to join this family</source>
        <translation>如何加入这个家庭</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>设备交接单</translation>
    </message>
    <message>
        <source>These devices were in your family when they were last looked for. Keep this sheet: whoever helps you later will ask for a device name or a RequestId.</source>
        <translation>最近一次查看时，这些设备都在您的家庭中。请保留这份交接单：以后需要帮助时，对方会问设备名称或 RequestId。</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <translation>{0}（续）</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Not seen online yet</source>
        <translation>尚未上线</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>{0} 读取</translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation>之前已绑定</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>needs a hand</source>
        <translation>要处理</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>在此中断</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>没有检查</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>read {0}</source>
        <translation>{0} 读取</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>目前不在</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Was bound before</source>
        <translation>之前已绑定</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>not listed at {0}</source>
        <translation>{0} 不在列表中</translation>
    </message>
    <message>
        <source>online now</source>
        <translation>现在在线</translation>
    </message>
    <message>
        <source>not seen online</source>
        <translation>尚未上线</translation>
    </message>
    <message>
        <source>Already in the {0}</source>
        <translation>已在“{0}”中</translation>
    </message>
    <message>
        <source>Already in {0}</source>
        <translation>已在“{0}”中</translation>
    </message>
    <message>
        <source>{0} has this device. Nothing was changed, nothing to do.</source>
        <translation>设备已在“{0}”中，没有改动，无需操作。</translation>
    </message>
    <message>
        <source>Bound to the {0}</source>
        <translation>已绑定到“{0}”</translation>
    </message>
    <message>
        <source>Bound to {0}</source>
        <translation>已绑定到“{0}”</translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed it, and we read it back to be sure.</source>
        <translation>腾讯云已确认，我们也读回核对过。</translation>
    </message>
    <message>
        <source>It was there before, and is not listed now.</source>
        <translation>设备之前在这里，现在不在列表中。</translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed it, but does not list it.</source>
        <translation>腾讯云已确认，但设备列表里没有它。</translation>
    </message>
    <message>
        <source>Removed, or the list is late</source>
        <translation>可能已被移出，或列表有延迟</translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed it. It was not read back yet.</source>
        <translation>腾讯云已确认，尚未读回核对。</translation>
    </message>
    <message>
        <source>Not in {0} now</source>
        <translation>目前不在“{0}”中</translation>
    </message>
    <message>
        <source>Bound by {0}</source>
        <translation>由 {0} 绑定</translation>
    </message>
    <message>
        <source>Only that account can rename, move or undo it.</source>
        <translation>只有那个账号能改名、换房间或撤销。</translation>
    </message>
    <message>
        <source>Room and name are not read back</source>
        <translation>房间和名称尚未核对</translation>
    </message>
    <message>
        <source>Press Check again to read them.</source>
        <translation>点“再查一次”重新读取。</translation>
    </message>
    <message>
        <source>Undo sent</source>
        <translation>已发出撤销</translation>
    </message>
    <message>
        <source>Still in {0}?</source>
        <translation>还在“{0}”里吗？</translation>
    </message>
    <message>
        <source>Taking it out was sent, but its answer was not seen.</source>
        <translation>撤销请求已发出，但没有看到答复。</translation>
    </message>
    <message>
        <source>Taken out of {0}</source>
        <translation>已从“{0}”移除</translation>
    </message>
    <message>
        <source>{0} does not list the device any more.</source>
        <translation>“{0}”的列表里已经没有这台设备。</translation>
    </message>
    <message>
        <source>{0} does not show the device.</source>
        <translation>“{0}”里看不到这台设备。</translation>
    </message>
    <message>
        <source>You chose the {0}</source>
        <translation>你选的是“{0}”</translation>
    </message>
    <message>
        <source>Read back: {0}.</source>
        <translation>读回的是“{0}”。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>The bind was undone.</source>
        <translation>绑定已撤销。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>正在移动…</translation>
    </message>
    <message>
        <source>The next one keeps family and room.</source>
        <translation>下一台沿用这个家庭和房间。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Undo this bind…</source>
        <translation>撤销绑定…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Bind another</source>
        <translation>绑定下一台</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Where the job stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>Move to the {0}</source>
        <translation>移到“{0}”</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop it here</source>
        <translation>放在这里</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No job on this laptop answers to search and filters.</source>
        <translation>这台电脑上没有符合搜索和筛选条件的记录。</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Each bind from this laptop is listed here, with its receipt.</source>
        <translation>从这台电脑做的每次绑定都列在这里，附绑定回执。</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Bind token</source>
        <translation>绑定令牌</translation>
    </message>
    <message>
        <source>Type, paste or scan it</source>
        <translation>输入、粘贴或扫码</translation>
    </message>
    <message>
        <source>Type, paste or scan the bind token, or create one below.</source>
        <translation>请输入、粘贴或扫描绑定令牌，或在下方新建。</translation>
    </message>
</context>
<context>
    <name>EntryFace</name>
    <message>
        <source>Which device?</source>
        <translation>绑定哪台设备？</translation>
    </message>
    <message>
        <source>The new bind token is here.</source>
        <translation>新的绑定令牌已生成。</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Where do I find it?</source>
        <translation>在哪里找？</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Default room</source>
        <translation>默认房间</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国站</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>海外站</translation>
    </message>
    <message>
        <source>token ends {0}</source>
        <translation>令牌尾号 {0}</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>新建家庭</translation>
    </message>
    <message>
        <source>There is no family yet. Create the first one below.</source>
        <translation>还没有家庭。请在下方新建第一个。</translation>
    </message>
    <message>
        <source>No family of this name.</source>
        <translation>没有这个名称的家庭。</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>“{0}”已不存在</translation>
    </message>
    <message>
        <source>Not loaded. Press Continue to try again.</source>
        <translation>没有加载出来。点“继续”再试一次。</translation>
    </message>
    <message>
        <source>{0} of {1} families</source>
        <translation>{0}/{1} 个家庭</translation>
    </message>
    <message>
        <source>1 family</source>
        <translation>共 1 个家庭</translation>
    </message>
    <message>
        <source>{0} families</source>
        <translation>共 {0} 个家庭</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>1 room</source>
        <translation>1 个房间</translation>
    </message>
    <message>
        <source>{0} rooms</source>
        <translation>{0} 个房间</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 台设备</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} 台设备</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Not bound</source>
        <translation>未绑定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Binds made from this laptop. The list stays here.</source>
        <translation>从这台电脑做的绑定。记录只留在本机。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A bind token has 32 characters, or 6</source>
        <translation>绑定令牌有 32 个字符，或 6 个</translation>
    </message>
    <message>
        <source>On its label: printed, or as a code for camera, picture or scanner.</source>
        <translation>在设备标签上：印成文字，或是可用摄像头、图片或扫码枪读取的码。</translation>
    </message>
    <message>
        <source>Nowhere? Fieldbind creates one and hands it to the device.</source>
        <translation>都没有？Fieldbind 会新建一个并交给设备。</translation>
    </message>
    <message>
        <source>In the tool that put the device into pairing mode.</source>
        <translation>在让设备进入配网模式的工具里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FoldersRow</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Receipts, history and log</source>
        <translation>回执、历史记录和日志</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>FullSize</name>
    <message>
        <source>Code for the device’s camera</source>
        <translation>给设备摄像头看的二维码</translation>
    </message>
    <message>
        <source>Show this code to the device’s camera</source>
        <translation>把这个二维码给设备摄像头看</translation>
    </message>
    <message>
        <source>Hold it a forearm’s length away.</source>
        <translation>设备离屏幕约一小臂远。</translation>
    </message>
    <message>
        <source>Keep it still until its light or a sound answers.</source>
        <translation>保持不动，等指示灯或声音回应。</translation>
    </message>
    <message>
        <source>Too dim? Raise the brightness.</source>
        <translation>太暗？请调高屏幕亮度。</translation>
    </message>
    <message>
        <source>Close full size</source>
        <translation>退出放大</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>正在等待设备</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>hold its camera to the code</source>
        <translation>让设备摄像头对准二维码</translation>
    </message>
    <message>
        <source>The code holds Wi-Fi and token</source>
        <translation>二维码里有 Wi-Fi 和令牌</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>The device reports its token</source>
        <translation>设备上报令牌</translation>
    </message>
    <message>
        <source>Then this page moves on by itself</source>
        <translation>随后会自动进入下一步</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>令牌已创建</translation>
    </message>
    <message>
        <source>The token is there</source>
        <translation>令牌已就绪</translation>
    </message>
    <message>
        <source>Creating the token</source>
        <translation>正在创建令牌</translation>
    </message>
    <message>
        <source>Fieldbind creates the token</source>
        <translation>Fieldbind 创建令牌</translation>
    </message>
    <message>
        <source>Hotspot found</source>
        <translation>已找到热点</translation>
    </message>
    <message>
        <source>In the Wi-Fi menu. Looking, {0}</source>
        <translation>在 Wi-Fi 菜单里操作。正在查找，{0}</translation>
    </message>
    <message>
        <source>Join the device’s hotspot</source>
        <translation>请连接设备的热点</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>join the device’s hotspot</source>
        <translation>连接设备的热点</translation>
    </message>
    <message>
        <source>In the system’s Wi-Fi menu</source>
        <translation>在系统的 Wi-Fi 菜单里</translation>
    </message>
    <message>
        <source>No answer after {0} of {1}</source>
        <translation>发了 {0}/{1} 次，没有应答</translation>
    </message>
    <message>
        <source>Is it the right hotspot?</source>
        <translation>连的是这台设备的热点吗？</translation>
    </message>
    <message>
        <source>Wi-Fi and token sent</source>
        <translation>已发送 Wi-Fi 和令牌</translation>
    </message>
    <message>
        <source>Sending Wi-Fi and token</source>
        <translation>正在发送 Wi-Fi 和令牌</translation>
    </message>
    <message>
        <source>Sent {0} of {1}, no answer yet</source>
        <translation>已发 {0}/{1} 次，还没有应答</translation>
    </message>
    <message>
        <source>Fieldbind sends both</source>
        <translation>由 Fieldbind 发送</translation>
    </message>
    <message>
        <source>Fieldbind sends Wi-Fi and token</source>
        <translation>Fieldbind 发送 Wi-Fi 和令牌</translation>
    </message>
    <message>
        <source>Device acknowledged</source>
        <translation>设备已应答</translation>
    </message>
    <message>
        <source>The device acknowledged</source>
        <translation>设备已应答</translation>
    </message>
    <message>
        <source>It could not join {0}</source>
        <translation>没能连上 {0}</translation>
    </message>
    <message>
        <source>Check password and distance</source>
        <translation>检查密码和距离</translation>
    </message>
    <message>
        <source>The device reports a problem</source>
        <translation>设备报告了问题</translation>
    </message>
    <message>
        <source>The device acknowledges</source>
        <translation>设备应答</translation>
    </message>
    <message>
        <source>Back on your own Wi-Fi</source>
        <translation>已回到自己的 Wi-Fi</translation>
    </message>
    <message>
        <source>The wait begins</source>
        <translation>开始等待</translation>
    </message>
    <message>
        <source>Then the wait begins by itself</source>
        <translation>随后自动开始等待</translation>
    </message>
    <message>
        <source>Go back to your own Wi-Fi</source>
        <translation>请切回自己的 Wi-Fi</translation>
    </message>
    <message>
        <source>go back to your own Wi-Fi</source>
        <translation>切回自己的 Wi-Fi</translation>
    </message>
    <message>
        <source>The wait then begins by itself</source>
        <translation>随后自动开始等待</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>HandOverFace</name>
    <message>
        <source>Handing over</source>
        <translation>正在交给设备</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Create and show the code</source>
        <translation>创建并显示二维码</translation>
    </message>
    <message>
        <source>Hand the token over</source>
        <translation>把令牌交给设备</translation>
    </message>
    <message>
        <source>Create token and hand over</source>
        <translation>创建并交给设备</translation>
    </message>
    <message>
        <source>Stopped. The token is kept.</source>
        <translation>已停止，令牌已保留。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Handing the token over</source>
        <translation>正在把令牌交给设备</translation>
    </message>
</context>
<context>
    <name>Handed</name>
    <message>
        <source>Bind token</source>
        <translation>绑定令牌</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>None on label</source>
        <translation>标签上没有</translation>
    </message>
    <message>
        <source>None on this label</source>
        <translation>这张标签上没有</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>正在创建令牌…</translation>
    </message>
    <message>
        <source>Token created. Not with the device yet.</source>
        <translation>令牌已创建，还没有交给设备。</translation>
    </message>
    <message>
        <source>This token is handed over. No other one is created.</source>
        <translation>交给设备的就是这个令牌，不会另外创建。</translation>
    </message>
    <message>
        <source>Label read. It carries no token, so Fieldbind creates one.</source>
        <translation>已读取标签。标签上没有令牌，由 Fieldbind 创建。</translation>
    </message>
    <message>
        <source>Fieldbind creates a token. A label may be scanned at any time.</source>
        <translation>令牌由 Fieldbind 创建。随时可以扫描标签。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Names read. The token on this label is not whole.</source>
        <translation>名称已读取。这张标签上的令牌不完整。</translation>
    </message>
    <message>
        <source>Compare what is underlined: 0 and O, 1, l and I look alike.</source>
        <translation>请核对有下划线的字符：0 和 O，1、l 和 I 很像。</translation>
    </message>
    <message>
        <source>Compare each character with the label.</source>
        <translation>请与标签逐个核对。</translation>
    </message>
    <message>
        <source>Token, product ID and device name are read.</source>
        <translation>令牌、产品 ID 和设备名称都已读取。</translation>
    </message>
    <message>
        <source>Token read. The Wi-Fi data beside it is not kept.</source>
        <translation>令牌已读取。旁边的 Wi-Fi 信息不会保留。</translation>
    </message>
    <message>
        <source>{0} of {0} characters, but in capitals. Is it printed so?</source>
        <translation>共 {0} 个字符，但都是大写。标签上就是这样吗？</translation>
    </message>
    <message>
        <source>{0} of {0} characters. 0 and O, 1, l and I look alike: compare.</source>
        <translation>共 {0} 个字符。0 和 O，1、l 和 I 很像，请核对。</translation>
    </message>
    <message>
        <source>{0} of {0} characters. Looks complete.</source>
        <translation>共 {0} 个字符，看起来完整。</translation>
    </message>
    <message>
        <source>Product ID read, from a label of a new kind. No token on it.</source>
        <translation>从一种新标签读到了产品 ID，上面没有令牌。</translation>
    </message>
    <message>
        <source>Product ID read. There is no token on this label.</source>
        <translation>产品 ID 已读取。这张标签上没有令牌。</translation>
    </message>
    <message>
        <source>Product ID and device name read. There is no token on this label.</source>
        <translation>产品 ID 和设备名称已读取。这张标签上没有令牌。</translation>
    </message>
    <message>
        <source>{0} characters, {1} too many: a token has {2}, or {3}.</source>
        <translation>有 {0} 个字符，多了 {1} 个：令牌应为 {2} 个或 {3} 个。</translation>
    </message>
    <message>
        <source>{0} characters so far: a token has {1}, or {2}.</source>
        <translation>目前 {0} 个字符：令牌应为 {1} 个或 {2} 个。</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>已有 {0} 个字符，共 {1} 个</translation>
    </message>
    <message>
        <source>{0} of {1} or {2} characters</source>
        <translation>已有 {0} 个字符，共 {1} 或 {2} 个</translation>
    </message>
    <message>
        <source>“{0}” at place {1} cannot be in a token of {2} characters.</source>
        <translation>第 {1} 位的“{0}”不会出现在 {2} 位的令牌里。</translation>
    </message>
    <message>
        <source>Only a piece of this label was read. Scan it again.</source>
        <translation>这张标签只读到了一部分。请重新扫描。</translation>
    </message>
    <message>
        <source>{0} parts on this label instead of {1}. Scan it again.</source>
        <translation>这张标签有 {0} 段，应为 {1} 段。请再扫一次。</translation>
    </message>
    <message>
        <source>Neither a bind token nor a label that Fieldbind knows.</source>
        <translation>这不是绑定令牌，也不是 Fieldbind 认识的标签。</translation>
    </message>
    <message>
        <source>The time on this label cannot be read. Scan it again.</source>
        <translation>标签上的时间读不出来。请再扫一次。</translation>
    </message>
    <message>
        <source>The end of this label cannot be read. Scan it again.</source>
        <translation>标签的结尾读不出来。请再扫一次。</translation>
    </message>
    <message>
        <source>Product ID or device name is missing on this label.</source>
        <translation>这张标签上缺少产品 ID 或设备名称。</translation>
    </message>
    <message>
        <source>Looks like a label but leads elsewhere. Not used.</source>
        <translation>看起来像标签，但指向别处，没有采用。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm:ss</source>
        <translation>M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Device not named yet</source>
        <translation>设备尚未命名</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>所有家庭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Device, family or RequestId</source>
        <translation>设备、家庭或 RequestId</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>This job is under way now.</source>
        <translation>这次绑定正在进行。</translation>
    </message>
    <message>
        <source>Only the laptop that began it can go on.</source>
        <translation>只有开始绑定的那台电脑才能继续。</translation>
    </message>
    <message>
        <source>This job is on the {0} site, and your organisation set another one.</source>
        <translation>这项任务的站点：{0}；贵单位设置的是另一个。</translation>
    </message>
    <message>
        <source>The bind was sent, no answer was seen. It may be bound.</source>
        <translation>绑定请求已发出，没有看到答复，可能已经绑定。</translation>
    </message>
    <message>
        <source>Tencent Cloud has it; it was not read back yet.</source>
        <translation>腾讯云已有记录，尚未核对。</translation>
    </message>
    <message>
        <source>Check switches to the {0} site, where this job is.</source>
        <translation>点“核对”会换一个站点：{0}。这项任务在那里。</translation>
    </message>
    <message>
        <source>An undo was sent, no answer was seen. It may be undone.</source>
        <translation>已发出撤销，没有看到答复，可能已经撤销。</translation>
    </message>
    <message>
        <source>The bind that was sent did nothing.</source>
        <translation>发出的那次绑定没有任何改动。</translation>
    </message>
    <message>
        <source>No bind was sent yet.</source>
        <translation>还没有发出绑定请求。</translation>
    </message>
    <message>
        <source>its account</source>
        <translation>当时的账号</translation>
    </message>
    <message>
        <source>To change it, sign in as {0} on the {1} site.</source>
        <translation>如需改动，请用 {0} 登录（{1}）。</translation>
    </message>
    <message>
        <source>To change it, sign in as {0}.</source>
        <translation>如需改动，请用 {0} 登录。</translation>
    </message>
    <message>
        <source>This laptop did not send the bind, so it cannot undo it.</source>
        <translation>绑定不是从这台电脑发出的，不能在这里撤销。</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>The bind was undone.</source>
        <translation>绑定已撤销。</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>正在移动…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>正在改名…</translation>
    </message>
    <message>
        <source>Not in {0} now.</source>
        <translation>目前不在“{0}”中。</translation>
    </message>
    <message>
        <source>Still in {0}.</source>
        <translation>仍在“{0}”中。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>List saved</source>
        <translation>列表已保存</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>支持文件</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Customer sheet</source>
        <translation>设备交接单</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>The list could not be saved there</source>
        <translation>列表没能保存到那里</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>列表已保存。</translation>
    </message>
    <message>
        <source>Nothing was bound to {0} from here</source>
        <translation>没有从这里绑定到“{0}”的设备</translation>
    </message>
    <message>
        <source>A sheet lists what is in the family now.</source>
        <translation>交接单列出家庭里现有的设备。</translation>
    </message>
    <message>
        <source>{0} (demo)</source>
        <translation>{0}（演示）</translation>
    </message>
    <message>
        <source>The sheet could not be saved there</source>
        <translation>交接单没能保存到那里</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>交接单已保存。</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file if it is open.</source>
        <translation>请换一个文件夹，或先关闭已打开的文件。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Jobs found: {0}</source>
        <translation>找到 {0} 个任务</translation>
    </message>
    <message>
        <source>{0} does not list this device now</source>
        <translation>“{0}”里现在没有这台设备</translation>
    </message>
    <message>
        <source>It was taken out there, or bound elsewhere. Nothing was changed.</source>
        <translation>它已被移出，或绑定到了别处。没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <source>Jobs</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>JoinedWifi</name>
    <message>
        <source>Wi-Fi the device shall join</source>
        <translation>设备要连接的 Wi-Fi</translation>
    </message>
    <message>
        <source>2.4 GHz only</source>
        <translation>仅限 2.4 GHz</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>Remember this Wi-Fi name</source>
        <translation>记住这个 Wi-Fi 名称</translation>
    </message>
    <message>
        <source>An open Wi-Fi? Then press once more.</source>
        <translation>没有密码的 Wi-Fi？请再按一次。</translation>
    </message>
    <message>
        <source>In memory only, until this device is done.</source>
        <translation>只在内存中，这台设备完成后即清除。</translation>
    </message>
    <message>
        <source>In memory only, for this device.</source>
        <translation>只在内存中，只用于这台设备。</translation>
    </message>
    <message>
        <source>Choose a Wi-Fi name</source>
        <translation>选择 Wi-Fi 名称</translation>
    </message>
    <message>
        <source>Type the name of the Wi-Fi.</source>
        <translation>请输入 Wi-Fi 名称。</translation>
    </message>
    <message>
        <source>Up to {0} characters. These are {1}.</source>
        <translation>最多 {0} 个字符，现在有 {1} 个。</translation>
    </message>
    <message>
        <source>{1} bytes of {0}. A Han character is 3.</source>
        <translation>最多 {0} 字节，现在 {1}。每个汉字占 3。</translation>
    </message>
    <message>
        <source>Only Latin letters, digits and signs.</source>
        <translation>只能是英文字母、数字和符号。</translation>
    </message>
    <message>
        <source>{0} characters at least, or none at all.</source>
        <translation>至少 {0} 个字符，没有密码就留空。</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>Labels in this picture</source>
        <translation>图片中的标签</translation>
    </message>
    <message>
        <source>token ends {0}</source>
        <translation>令牌尾号 {0}</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fieldbind itself stands under the MIT licence.</source>
        <translation>Fieldbind 本身采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL 3: its libraries lie unchanged in files of their own beside Fieldbind, and you may put your own builds of them there.</source>
        <translation>Qt 按 LGPL 3 许可证使用：它的库未经改动，以单独的文件放在 Fieldbind 旁边，你可以换成自己构建的版本。</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>全部许可证</translation>
    </message>
    <message>
        <source>The collected texts are not in this copy</source>
        <translation>这份程序里没有汇总的许可证文本</translation>
    </message>
    <message>
        <source>They are gathered when an installer is built; the README says how.</source>
        <translation>制作安装包时会汇总，做法见 README。</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Cloud address</source>
        <translation>云地址</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>AppKey</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Names of devices</source>
        <translation>设备命名规则</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>多久后询问</translation>
    </message>
    <message>
        <source>Warn before that</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>查询间隔</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Own advice</source>
        <translation>自有指引</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>尾号 {0}</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None, straight to the cloud</source>
        <translation>不用代理，直接连云</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after {0} s.</source>
        <translation>已复制。{0} 秒后从剪贴板清除。</translation>
    </message>
    <message>
        <source>Only create one</source>
        <translation>只新建令牌</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交给设备</translation>
    </message>
    <message>
        <source>Hand it over, or do as the device’s manual says.</source>
        <translation>交给设备，或按设备说明书操作。</translation>
    </message>
    <message>
        <source>Hand it over now.</source>
        <translation>现在交给设备。</translation>
    </message>
    <message>
        <source>Not on the device yet?</source>
        <translation>设备还没有这个令牌？</translation>
    </message>
    <message>
        <source>Fieldbind hands this token to the device.</source>
        <translation>Fieldbind 把这个令牌交给设备。</translation>
    </message>
    <message>
        <source>Fieldbind hands it over.</source>
        <translation>由 Fieldbind 交给设备。</translation>
    </message>
    <message>
        <source>No token yet?</source>
        <translation>还没有令牌？</translation>
    </message>
    <message>
        <source>Fieldbind creates one and hands it to the device.</source>
        <translation>Fieldbind 新建一个并交给设备。</translation>
    </message>
    <message>
        <source>Created here and handed over.</source>
        <translation>在这里新建并交给设备。</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Your new bind token</source>
        <translation>新的绑定令牌</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>再建一个</translation>
    </message>
    <message>
        <source>32 characters instead</source>
        <translation>改用 32 个字符</translation>
    </message>
    <message>
        <source>6 characters instead</source>
        <translation>改用 6 个字符</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Files in the support file</source>
        <translation>支持文件中的文件</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} 行</translation>
    </message>
</context>
<context>
    <name>MethodSegment</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>登录方式</translation>
    </message>
</context>
<context>
    <name>MismatchCard</name>
    <message>
        <source>The label and the device do not agree</source>
        <translation>标签与设备上报的名称不一致</translation>
    </message>
    <message>
        <source>The label says</source>
        <translation>标签上写的是</translation>
    </message>
    <message>
        <source>The device that reported says</source>
        <translation>设备上报的是</translation>
    </message>
    <message>
        <source>Scan the label again</source>
        <translation>重新扫描标签</translation>
    </message>
    <message>
        <source>Kept: {0}. You still confirm the bind afterwards.</source>
        <translation>已保留：{0}。之后仍由你确认绑定。</translation>
    </message>
    <message>
        <source>Which name is right? Look at the device. Nothing was bound.</source>
        <translation>哪个名称对？请看设备。没有绑定任何设备。</translation>
    </message>
    <message>
        <source>Which name is right? Look at the device in front of you. Nothing was bound.</source>
        <translation>哪个名称对？请看看面前的设备。没有绑定任何设备。</translation>
    </message>
    <message>
        <source>As scanned or typed</source>
        <translation>扫描或输入所得</translation>
    </message>
    <message>
        <source>Told by Tencent Cloud at {0}</source>
        <translation>腾讯云 {0} 的答复</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用这个名称</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>Choose the name that stands on the device.</source>
        <translation>请选择设备上标着的名称。</translation>
    </message>
    <message>
        <source>The token came back from the second one. With the first, Tencent Cloud may refuse.</source>
        <translation>上报令牌的是第二个。用第一个，腾讯云可能不接受。</translation>
    </message>
    <message>
        <source>The second one showed the token. The first may be refused.</source>
        <translation>上报令牌的是第二个，第一个可能不被接受。</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm:ss</source>
        <translation>M月d日 HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>MotionRow</name>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Less movement, also where the system allows it</source>
        <translation>减少动效，不论系统如何设置</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of the device</source>
        <translation>设备备注名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Leave empty if not printed</source>
        <translation>没有印就留空</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>The device itself usually tells both when it reports.</source>
        <translation>设备上报时通常会自己带上这两项。</translation>
    </message>
    <message>
        <source>Filled from the label</source>
        <translation>已按标签填写</translation>
    </message>
    <message>
        <source>10 capitals and digits, or nothing.</source>
        <translation>10 位大写字母和数字，或留空。</translation>
    </message>
    <message>
        <source>Up to 48 letters, digits, - and _, or nothing.</source>
        <translation>最多 48 位字母、数字、- 和 _，或留空。</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>设备备注名</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>命名规则</translation>
    </message>
    <message>
        <source>Such as Lamp {n}</source>
        <translation>例如 灯 {n}</translation>
    </message>
    <message>
        <source>Saved by Bind another or Finish.</source>
        <translation>点“绑定下一台”或“完成”时保存。</translation>
    </message>
    <message>
        <source>The next one becomes {0}.</source>
        <translation>下一台为 {0}。</translation>
    </message>
    <message>
        <source>Saved when you press Bind another or Finish.</source>
        <translation>点“绑定下一台”或“完成”时保存。</translation>
    </message>
    <message>
        <source>The next one becomes {0}, in the same room.</source>
        <translation>下一台为 {0}，仍在这个房间。</translation>
    </message>
    <message>
        <source>{n} goes on counting.</source>
        <translation>{n} 会自动递增。</translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>Open system settings</source>
        <translation>打开系统设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use a photo</source>
        <translation>用照片</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>手动输入</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Label not used</source>
        <translation>标签未使用</translation>
    </message>
    <message>
        <source>Labels are scanned on the page Device. Nothing was changed here.</source>
        <translation>请在“设备”页扫描标签。这里没有任何改动。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>This laptop is offline. We go on when it is back.</source>
        <translation>这台电脑已离线。恢复联网后会自动继续。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A simulated cloud and device</source>
        <translation>模拟的云和设备</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>No answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>Tencent Cloud does not answer. We go on when it does.</source>
        <translation>腾讯云没有答复。恢复后会自动继续。</translation>
    </message>
    <message>
        <source>Tencent Cloud answers again.</source>
        <translation>腾讯云恢复答复了。</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Set by your organisation</source>
        <translation>由贵单位设置</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use a password</source>
        <translation>用密码登录</translation>
    </message>
    <message>
        <source>Use a verification code</source>
        <translation>用验证码登录</translation>
    </message>
    <message>
        <source>Use an access token</source>
        <translation>用访问令牌登录</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>换个账号</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Simulated. Nothing leaves this laptop.</source>
        <translation>全部为模拟，数据不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>演示面板</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>Picture of the label</source>
        <translation>标签的图片</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>所有文件 ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>No code found. Take it closer, straight on and without a reflection.</source>
        <translation>没有找到码。请靠近、正对标签重拍，避开反光。</translation>
    </message>
    <message>
        <source>{0} labels. Which one is it?</source>
        <translation>有 {0} 张标签，是哪一张？</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Give a JPEG, PNG, WebP or BMP.</source>
        <translation>这不是能读取的图片。请用 JPEG、PNG、WebP 或 BMP。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there?</source>
        <translation>打不开这个文件。它还在吗？</translation>
    </message>
    <message>
        <source>This is not a file. Give the picture itself.</source>
        <translation>这不是文件。请直接给图片。</translation>
    </message>
    <message>
        <source>This file is empty. Copy the picture once more.</source>
        <translation>这个文件是空的。请重新复制图片。</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the label, then try again.</source>
        <translation>图片太大。请只截取标签部分再试。</translation>
    </message>
    <message>
        <source>A photo in a phone’s own format. Save it as JPEG first.</source>
        <translation>这是手机专用格式的照片。请先另存为 JPEG。</translation>
    </message>
    <message>
        <source>This picture is not whole. Copy it once more, or take another.</source>
        <translation>图片不完整。请重新复制，或再拍一张。</translation>
    </message>
    <message>
        <source>One picture at a time, please.</source>
        <translation>请一次只给一张图片。</translation>
    </message>
    <message>
        <source>Reading took too long. Copy the picture to this laptop first.</source>
        <translation>读取太久。请先把图片复制到这台电脑。</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Goes to</source>
        <translation>绑定到</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>换个房间</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The device is bound to this family and room. You can change the room later.</source>
        <translation>设备将绑定到这里。以后换房间，无需重新配网。</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>放在哪个家、哪个房间？</translation>
    </message>
    <message>
        <source>{0} does not have “{1}”. Choose another one.</source>
        <translation>“{0}”里没有“{1}”。请另选一个。</translation>
    </message>
    <message>
        <source>{0} does not have “{1}”. Choose another one: the device is kept.</source>
        <translation>“{0}”里没有“{1}”。请另选一个，设备已保留。</translation>
    </message>
    <message>
        <source>The lists are still loading.</source>
        <translation>列表还在加载。</translation>
    </message>
    <message>
        <source>Choose a room</source>
        <translation>请选择房间</translation>
    </message>
    <message>
        <source>Choose a family</source>
        <translation>请选择家庭</translation>
    </message>
    <message>
        <source>Create a family first</source>
        <translation>请先新建家庭</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>没有这个名称</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>4×</source>
        <translation>4×</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Nothing happens by itself; each event waits for Next event</source>
        <translation>不会自动进行；每个事件都等你点“下一事件”</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Everything that was entered is wiped</source>
        <translation>已输入的内容会全部清除</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Nothing is due yet. Go on in the window.</source>
        <translation>现在没有待发生的事件。请在窗口中继续操作。</translation>
    </message>
</context>
<context>
    <name>PolicyAct</name>
    <message>
        <source>Policy of your organisation…</source>
        <translation>机构策略…</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>We ask Tencent Cloud until it answers.</source>
        <translation>会一直询问腾讯云，直到有答复。</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Add a scenario</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Scenarios ({0})</source>
        <translation>场景文件 ({0})</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>所有文件 ({0})</translation>
    </message>
</context>
<context>
    <name>PresenterPanel</name>
    <message>
        <source>Presenter panel</source>
        <translation>演示面板</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Add a scenario…</source>
        <translation>添加场景…</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>已添加“{0}”。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>What to do now</source>
        <translation>现在这样做</translation>
    </message>
</context>
<context>
    <name>ProblemDetails</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>支持文件…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Where it stopped</source>
        <translation>中断的位置</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>已保留：{0}</translation>
    </message>
    <message>
        <source>Next try {0}</source>
        <translation>{0} 再试</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>PropCard</name>
    <message>
        <source>Choose it to put it into the visitor’s hands.</source>
        <translation>选中它，就把它交到参观者手中。</translation>
    </message>
    <message>
        <source>Simulated lamp</source>
        <translation>模拟灯</translation>
    </message>
    <message>
        <source>Simulated lock</source>
        <translation>模拟门锁</translation>
    </message>
    <message>
        <source>Simulated air conditioner</source>
        <translation>模拟空调</translation>
    </message>
    <message>
        <source>Blinks fast</source>
        <translation>快闪</translation>
    </message>
    <message>
        <source>Blinks slowly</source>
        <translation>慢闪</translation>
    </message>
    <message>
        <source>Steady light</source>
        <translation>常亮</translation>
    </message>
    <message>
        <source>Light off</source>
        <translation>熄灭</translation>
    </message>
    <message>
        <source>bound, works</source>
        <translation>已绑定，可用</translation>
    </message>
    <message>
        <source>pairing mode</source>
        <translation>配网模式</translation>
    </message>
    <message>
        <source>joining Wi-Fi</source>
        <translation>连接 Wi-Fi</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>已连到云端</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>待机</translation>
    </message>
</context>
<context>
    <name>ProxySheet</name>
    <message>
        <source>Login for the proxy</source>
        <translation>代理登录</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>For {0}. Name and password come from your IT.</source>
        <translation>用于 {0}。用户名和密码请向 IT 索取。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep it on this laptop</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <source>Enter the name for the proxy.</source>
        <translation>请输入代理的用户名。</translation>
    </message>
    <message>
        <source>Enter the password for the proxy.</source>
        <translation>请输入代理的密码。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>存入系统钥匙串。</translation>
    </message>
    <message>
        <source>Kept until Fieldbind closes.</source>
        <translation>保留到 Fieldbind 关闭为止。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The device leaves {0}. It then has to be set up again.</source>
        <translation>设备会从“{0}”移出，之后需要重新配网。</translation>
    </message>
    <message>
        <source>Undo this bind?</source>
        <translation>撤销这次绑定？</translation>
    </message>
    <message>
        <source>Undo this bind</source>
        <translation>撤销绑定</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>{0} · {1} site</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>登录已结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Ended, sign in again</source>
        <translation>已结束，请重新登录</translation>
    </message>
    <message>
        <source>Asked for if needed</source>
        <translation>需要时再登录</translation>
    </message>
    <message>
        <source>No report seen yet</source>
        <translation>尚未看到上报</translation>
    </message>
    <message>
        <source>Not bound yet</source>
        <translation>尚未绑定</translation>
    </message>
    <message>
        <source>Not pressed yet</source>
        <translation>尚未点击</translation>
    </message>
    <message>
        <source>Answer unknown</source>
        <translation>答复未知</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>尚未读回核对</translation>
    </message>
    <message>
        <source>On its hotspot</source>
        <translation>在设备热点上</translation>
    </message>
    <message>
        <source>On the device’s hotspot</source>
        <translation>在设备的热点上</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>已新建令牌</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo unanswered</source>
        <translation>撤销答复未知</translation>
    </message>
    <message>
        <source>Not listed now</source>
        <translation>现已不在列表中</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Ready after {0} s</source>
        <translation>用时 {0} 秒就绪</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>两个名称</translation>
    </message>
    <message>
        <source>Token ends {0}</source>
        <translation>令牌尾号 {0}</translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation>之前已绑定</translation>
    </message>
    <message>
        <source>Bound {0}, other room</source>
        <translation>{0} 绑到其他房间</translation>
    </message>
    <message>
        <source>Bound {0}</source>
        <translation>{0} 已绑定</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation>之前已绑定</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Undo sent, no answer seen</source>
        <translation>已发出撤销，没有看到答复</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Was bound already, not listed when read back</source>
        <translation>之前已绑定，读回时不在列表中</translation>
    </message>
    <message>
        <source>Confirmed, not listed when read back</source>
        <translation>已确认，读回时不在列表中</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>设备备注名</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>读回核对</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Fieldbind receipt</source>
        <translation>Fieldbind 绑定回执</translation>
    </message>
    <message>
        <source>Demo: simulated, nothing of this has really happened</source>
        <translation>演示：以下全部为模拟，并未真的发生</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>绑定回执</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>复制绑定回执</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存绑定回执</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Was bound already</source>
        <translation>之前已绑定</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>换到其他房间</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Online now</source>
        <translation>现在在线</translation>
    </message>
    <message>
        <source>Not seen online yet</source>
        <translation>尚未上线</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>没能保存到那里。</translation>
    </message>
    <message>
        <source>read at {0}</source>
        <translation>{0} 读取</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Undo this bind…</source>
        <translation>撤销绑定…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Sign-in waits for it, so that nothing your organisation set is passed over.</source>
        <translation>更正之前不能登录，这样贵单位的设置不会被绕过。</translation>
    </message>
    <message>
        <source>Fieldbind opens as soon as it is put right.</source>
        <translation>改好之后，Fieldbind 就会打开。</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>What to do now</source>
        <translation>现在这样做</translation>
    </message>
</context>
<context>
    <name>RefusedRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Waits for the policy</source>
        <translation>等待更正机构策略</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未打开</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Read again at {0}</source>
        <translation>{0} 重新读取过</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>ResetRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Settings are as at first. History and sign-in stayed.</source>
        <translation>已恢复最初的设置。历史记录和登录都保留了。</translation>
    </message>
    <message>
        <source>Settings only. History and sign-in stay.</source>
        <translation>只重置设置。历史记录和登录都保留。</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>重置设置…</translation>
    </message>
    <message>
        <source>Language, theme, text size, camera, site, waiting time and movement go back to what they were at first. History and sign-in stay.</source>
        <translation>语言、主题、文字大小、摄像头、站点、等待时间和动效会恢复最初的设置。历史记录和登录都保留。</translation>
    </message>
    <message>
        <source>Reset the settings?</source>
        <translation>要重置设置吗？</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留设置</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Now on the {0} site.</source>
        <translation>现在的站点：{0}。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>You were binding {0}</source>
        <translation>上次正在绑定 {0}</translation>
    </message>
    <message>
        <source>You were binding a device</source>
        <translation>上次正在绑定一台设备</translation>
    </message>
    <message>
        <source>to {0}, {1}. {2}</source>
        <translation>目标：{0} · {1}。{2}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Kept: {0}. No need to scan again.</source>
        <translation>已保留：{0}。无需再扫一次。</translation>
    </message>
    <message>
        <source>Kept: {0}. The label is asked for once more.</source>
        <translation>已保留：{0}。标签需要再扫一次。</translation>
    </message>
    <message>
        <source>Fieldbind closed before it was read back.</source>
        <translation>Fieldbind 在读回核对前关闭了。</translation>
    </message>
    <message>
        <source>Fieldbind closed before the answer came.</source>
        <translation>Fieldbind 在收到答复前关闭了。</translation>
    </message>
    <message>
        <source>Fieldbind closed before you confirmed.</source>
        <translation>Fieldbind 在你确认前关闭了。</translation>
    </message>
    <message>
        <source>Fieldbind closed while it waited for the device.</source>
        <translation>Fieldbind 在等待设备时关闭了。</translation>
    </message>
    <message>
        <source>Room and name are not read back yet.</source>
        <translation>房间和名称尚未核对。</translation>
    </message>
    <message>
        <source>No answer seen. It may be bound already.</source>
        <translation>没有看到答复，可能已经绑定。</translation>
    </message>
    <message>
        <source>Tencent Cloud confirmed the bind</source>
        <translation>腾讯云确认了绑定</translation>
    </message>
    <message>
        <source>Tencent Cloud said that it is there</source>
        <translation>腾讯云答复说设备已在</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>You have not pressed Bind device yet.</source>
        <translation>你还没有点“绑定设备”。</translation>
    </message>
    <message>
        <source>No report of the device seen yet.</source>
        <translation>还没有看到设备的上报。</translation>
    </message>
    <message>
        <source>Fieldbind closed after a bind that did not go through.</source>
        <translation>一次绑定未成功，之后 Fieldbind 关闭了。</translation>
    </message>
    <message>
        <source>That bind did nothing. It can be sent once more.</source>
        <translation>那次绑定没有任何改动，可以再绑定一次。</translation>
    </message>
    <message>
        <source>Continue asks Tencent Cloud about the token again.</source>
        <translation>点“继续”会再向腾讯云查询令牌。</translation>
    </message>
    <message>
        <source>Continue asks Tencent Cloud first, so nothing is bound twice.</source>
        <translation>点“继续”会先询问腾讯云，不会重复绑定。</translation>
    </message>
    <message>
        <source>Kept: {0}. No need to create another.</source>
        <translation>已保留：{0}。无需另建令牌。</translation>
    </message>
    <message>
        <source>Kept: {0}. Another token has to be created.</source>
        <translation>已保留：{0}。需要另建令牌。</translation>
    </message>
    <message>
        <source>Fieldbind closed after it created a token.</source>
        <translation>Fieldbind 在新建令牌后关闭了。</translation>
    </message>
    <message>
        <source>The device may have the token already.</source>
        <translation>设备可能已经拿到这个令牌。</translation>
    </message>
    <message>
        <source>Continue switches to the {0} site, where this job is.</source>
        <translation>任务属于：{0}。点“继续”会换过去。</translation>
    </message>
    <message>
        <source>Continue asks for the label once more, then waits again.</source>
        <translation>点“继续”会再要一次标签，然后接着等待。</translation>
    </message>
    <message>
        <source>Continue shows the token again.</source>
        <translation>点“继续”会再次显示这个令牌。</translation>
    </message>
    <message>
        <source>Continue asks for another token.</source>
        <translation>点“继续”后请另建一个令牌。</translation>
    </message>
    <message>
        <source>Fieldbind created a token</source>
        <translation>Fieldbind 新建了令牌</translation>
    </message>
    <message>
        <source>The device took the token</source>
        <translation>设备收到了令牌</translation>
    </message>
    <message>
        <source>You gave Fieldbind the token</source>
        <translation>你把令牌交给了 Fieldbind</translation>
    </message>
    <message>
        <source>The device reported its token</source>
        <translation>设备上报了令牌</translation>
    </message>
    <message>
        <source>{0} pressed Bind device</source>
        <translation>{0} 点了“绑定设备”</translation>
    </message>
    <message>
        <source>Bind device was pressed</source>
        <translation>点了“绑定设备”</translation>
    </message>
    <message>
        <source>was ready</source>
        <translation>当时已就绪</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Answer unknown</source>
        <translation>答复未知</translation>
    </message>
    <message>
        <source>Then you bind</source>
        <translation>然后由你绑定</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Where it was interrupted</source>
        <translation>中断的位置</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Drop this job</source>
        <translation>放弃这次绑定</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Dropping forgets it here. It changes nothing in the cloud.</source>
        <translation>放弃只影响这台电脑，云端不变。</translation>
    </message>
</context>
<context>
    <name>RoomDrop</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
    <message>
        <source>Choose a family first.</source>
        <translation>请先选择家庭。</translation>
    </message>
    <message>
        <source>Not known yet. They load by themselves.</source>
        <translation>尚未加载，稍后会自动加载。</translation>
    </message>
    <message>
        <source>Not loaded. Press Continue to try again.</source>
        <translation>没有加载出来。点“继续”再试一次。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>“{0}”的房间</translation>
    </message>
</context>
<context>
    <name>RoomsMenu</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SetUpAdvice</name>
    <message>
        <source>To sign in with account and password, ask your organisation for</source>
        <translation>要用账号和密码登录，请向单位索取</translation>
    </message>
    <message>
        <source>An app key</source>
        <translation>应用的 AppKey</translation>
    </message>
    <message>
        <source>Says which app your account belongs to.</source>
        <translation>说明你的账号属于哪个应用。</translation>
    </message>
    <message>
        <source>A sign-in gateway</source>
        <translation>登录网关</translation>
    </message>
    <message>
        <source>Its address. The app secret stays there.</source>
        <translation>它的地址。AppSecret 只留在网关上。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changes apply at once and last as long as the demo.</source>
        <translation>更改立即生效，演示结束后不保留。</translation>
    </message>
    <message>
        <source>Changes apply at once and stay on this laptop.</source>
        <translation>更改立即生效，并保留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Your choices are kept. The wait goes on as soon as you are back.</source>
        <translation>你的选择都已保留。登录后会继续等待。</translation>
    </message>
    <message>
        <source>Your choices are kept. Then we look whether the device is bound already.</source>
        <translation>你的选择都已保留。登录后先查看设备是否已绑定。</translation>
    </message>
    <message>
        <source>Your choices are kept. The bind goes on as soon as you are back.</source>
        <translation>你的选择都已保留。登录后会继续绑定。</translation>
    </message>
    <message>
        <source>What was done holds. This page goes on as soon as you are back.</source>
        <translation>已完成的不受影响。登录后从这一页继续。</translation>
    </message>
    <message>
        <source>Your choices are kept. This page goes on as soon as you are back.</source>
        <translation>你的选择都已保留。登录后从这一页继续。</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>{0}, for {1}</source>
        <translation>{0}，绑定到 {1}</translation>
    </message>
    <message>
        <source>It holds the password of {0}. Show it to this device only.</source>
        <translation>含 {0} 的密码，只给这台设备看。</translation>
    </message>
    <message>
        <source>The code is on the screen.</source>
        <translation>二维码已显示在屏幕上。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Start the demo</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Just showing it?</source>
        <translation>只是想演示？</translation>
    </message>
    <message>
        <source>A simulated cloud and device. Nothing is sent.</source>
        <translation>使用模拟的云和设备，不会发送任何数据。</translation>
    </message>
    <message>
        <source>The demo plays a simulated cloud and device. Nothing is sent.</source>
        <translation>演示使用模拟的云和设备，不会发送任何数据。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>Continue, or sign in with another account.</source>
        <translation>可以继续，或换一个账号登录。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Your choices are kept for this account.</source>
        <translation>这个账号的选择都已保留。</translation>
    </message>
    <message>
        <source>Sign in with an access token</source>
        <translation>用访问令牌登录</translation>
    </message>
    <message>
        <source>Other ways to sign in are not set up on this laptop yet.</source>
        <translation>这台电脑还没有设置其他登录方式。</translation>
    </message>
    <message>
        <source>Your organisation allows this way only.</source>
        <translation>贵单位只允许这一种方式。</translation>
    </message>
    <message>
        <source>No token at hand?</source>
        <translation>手边没有令牌？</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Devices are bound to a family of this account.</source>
        <translation>设备会绑定到这个账号的家庭中。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Your sign-in ended</source>
        <translation>登录已结束</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>{0} site</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Family and room are checked again for the other account.</source>
        <translation>换账号后会重新核对家庭和房间。</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>已保留：{0}</translation>
    </message>
    <message>
        <source>Kept: your choices</source>
        <translation>已保留：你的选择</translation>
    </message>
</context>
<context>
    <name>SiteAndLaptop</name>
    <message>
        <source>China</source>
        <translation>中国站</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>海外站</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>A token works on one site only.</source>
        <translation>一个令牌只能用于一个站点。</translation>
    </message>
    <message>
        <source>An account exists on one site only.</source>
        <translation>一个账号只属于一个站点。</translation>
    </message>
    <message>
        <source>Kept in the system keychain. Never the password.</source>
        <translation>登录状态存入系统钥匙串，不保存密码。</translation>
    </message>
    <message>
        <source>Kept until Fieldbind closes.</source>
        <translation>保留到 Fieldbind 关闭为止。</translation>
    </message>
</context>
<context>
    <name>SiteChoice</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <translation>退出前有效</translation>
    </message>
    <message>
        <source>Sign out to change it</source>
        <translation>退出登录后可更改</translation>
    </message>
    <message>
        <source>Belongs to the open job</source>
        <translation>属于未完成的任务</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation>各阶段</translation>
    </message>
    <message>
        <source>Token known</source>
        <translation>令牌已识别</translation>
    </message>
    <message>
        <source>Tencent Cloud knows this token</source>
        <translation>腾讯云已识别这个令牌</translation>
    </message>
    <message>
        <source>Waiting is paused</source>
        <translation>等待已暂停</translation>
    </message>
    <message>
        <source>Asking about the token</source>
        <translation>正在查询令牌</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Device reports in</source>
        <translation>设备上报</translation>
    </message>
    <message>
        <source>Device reports the token</source>
        <translation>设备上报令牌</translation>
    </message>
    <message>
        <source>You confirm the bind</source>
        <translation>由你确认绑定</translation>
    </message>
    <message>
        <source>Next try at {0}</source>
        <translation>{0} 再试</translation>
    </message>
    <message>
        <source>Slowed down. Next try at {0}</source>
        <translation>已放慢，{0} 再试</translation>
    </message>
    <message>
        <source>Checked {0} s ago</source>
        <translation>{0} 秒前查询过</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>刚刚查询过</translation>
    </message>
    <message>
        <source>Tencent Cloud is in trouble. Asking again.</source>
        <translation>腾讯云暂时有问题，正在再次查询。</translation>
    </message>
    <message>
        <source>No answer. Asking again.</source>
        <translation>没有答复，正在再次查询。</translation>
    </message>
    <message>
        <source>No answer from Tencent Cloud. Asking again.</source>
        <translation>腾讯云没有答复，正在再次查询。</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Steps of the hand-over</source>
        <translation>交给设备的步骤</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
</context>
<context>
    <name>StrangerWords</name>
    <message>
        <source>Scanner and laptop use different keyboards. Set both to English (US).</source>
        <translation>扫码枪与电脑的键盘布局不同，请都设为英语（美国）。</translation>
    </message>
    <message>
        <source>Caps Lock is on. Switch it off, then scan again.</source>
        <translation>大写锁定已打开。请关闭后重新扫描。</translation>
    </message>
    <message>
        <source>Typed with a Chinese keyboard. Switch to English, scan again.</source>
        <translation>经过了中文输入法。请切换到英文，再扫一次。</translation>
    </message>
    <message>
        <source>Its quotes were changed on the way. Scan the label itself.</source>
        <translation>引号在传送中被改动了。请直接扫描标签。</translation>
    </message>
    <message>
        <source>The label of a virtual device. There is no token on it.</source>
        <translation>这是虚拟设备的标签，上面没有令牌。</translation>
    </message>
    <message>
        <source>This is a signature, not a bind token.</source>
        <translation>这是签名，不是绑定令牌。</translation>
    </message>
    <message>
        <source>This is a Matter code. Look for another on the device.</source>
        <translation>这是 Matter 码。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a HomeKit code. Look for another on the device.</source>
        <translation>这是 HomeKit 码。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a Zigbee code. Look for another on the device.</source>
        <translation>这是 Zigbee 码。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a Z-Wave code. Look for another on the device.</source>
        <translation>这是 Z-Wave 码。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is for another app. Look for another on the device.</source>
        <translation>这是给其他应用用的码。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a Wi-Fi Easy Connect code. Look for another on the device.</source>
        <translation>这是 Wi-Fi Easy Connect 码。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a serial number. Look for another code on the device.</source>
        <translation>这是序列号。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a MAC address. Look for another code on the device.</source>
        <translation>这是 MAC 地址。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>Looks like an IMEI. Look for another code on the device.</source>
        <translation>看起来是 IMEI。请在设备上找另一个码。</translation>
    </message>
    <message>
        <source>This is a Wi-Fi label. Look for the device’s own label.</source>
        <translation>这是 Wi-Fi 标签。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>This is a web address. Look for the device’s own label.</source>
        <translation>这是网址。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>This leads to an app. Look for the device’s own label.</source>
        <translation>这个码用来下载应用。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>This is a WeChat code. Look for the device’s own label.</source>
        <translation>这是微信码。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>This is a contact card. Look for the device’s own label.</source>
        <translation>这是名片。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>This is a mail address. Look for the device’s own label.</source>
        <translation>这是邮箱地址。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>This is a phone number. Look for the device’s own label.</source>
        <translation>这是电话号码。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>Looks like a SIM card number. Look for the device’s own label.</source>
        <translation>看起来是 SIM 卡号。请找设备自己的标签。</translation>
    </message>
    <message>
        <source>Looks like an article number. The label is on the device itself.</source>
        <translation>看起来是商品条码。标签在设备机身上。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Change the device</source>
        <translation>更改设备</translation>
    </message>
    <message>
        <source>Change the family</source>
        <translation>更改家庭</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>更改房间</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support file</source>
        <translation>支持文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>保存支持文件</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>没能保存到那里。</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已存为 {0}</translation>
    </message>
    <message>
        <source>Log, versions, settings and the last jobs, for whoever helps you. Passwords, tokens, phone numbers and names of people are masked; this is all that will be in it.</source>
        <translation>包含日志、版本、设置和最近的记录，供帮助你的人查看。密码、令牌、手机号和人名都已遮盖；文件里只有这些内容。</translation>
    </message>
    <message>
        <source>Look at it before you save it</source>
        <translation>保存前请先看一遍</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>复制绑定回执</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存绑定回执</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>elapsed</source>
        <translation>已用时</translation>
    </message>
    <message>
        <source>1 second elapsed</source>
        <translation>已用时 1 秒</translation>
    </message>
    <message>
        <source>{0} seconds elapsed</source>
        <translation>已用时 {0} 秒</translation>
    </message>
    <message>
        <source>, usually {0} to {1}</source>
        <translation>，通常 {0} 到 {1} 秒</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>UndoneLine</name>
    <message>
        <source>The token was not kept on this laptop. Scan the label, or create another.</source>
        <translation>这台电脑没有保留令牌。请再扫一次标签，或新建一个。</translation>
    </message>
    <message>
        <source>{0} was taken out of {1} again.</source>
        <translation>{0} 已从“{1}”中移出。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>换房间</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>换到其他房间</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>{0} did not list it at {1}.</source>
        <translation>{1} 读回时，“{0}”中没有它。</translation>
    </message>
    <message>
        <source>Read back at {0}. The {1} was chosen.</source>
        <translation>{0} 读回。当初选的是“{1}”。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候片刻。</translation>
    </message>
    <message>
        <source>Label read</source>
        <translation>已读取标签</translation>
    </message>
    <message>
        <source>Not the label that is needed</source>
        <translation>不是需要的标签</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>正在寻找标签上的码…</translation>
    </message>
</context>
<context>
    <name>WaitActions</name>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Tencent Cloud knows this token.</source>
        <translation>腾讯云已识别这个令牌。</translation>
    </message>
    <message>
        <source>Tencent Cloud answers again.</source>
        <translation>腾讯云恢复答复了。</translation>
    </message>
    <message>
        <source>We stop asking in {0} seconds. Press Keep waiting to go on.</source>
        <translation>{0} 秒后停止查询。要继续，请点“继续等待”。</translation>
    </message>
    <message>
        <source>We ask again at {0}.</source>
        <translation>满 {0} 时再问你。</translation>
    </message>
    <message>
        <source>Waiting is paused. Nothing was bound.</source>
        <translation>等待已暂停。没有绑定任何设备。</translation>
    </message>
    <message>
        <source>Waiting is paused</source>
        <translation>等待已暂停</translation>
    </message>
    <message>
        <source>Nothing was bound. Your choices are kept.</source>
        <translation>没有绑定任何设备。你的选择都已保留。</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>正在等待设备</translation>
    </message>
    <message>
        <source>Leave it powered on. This page moves on by itself.</source>
        <translation>请保持设备通电。完成后会自动进入下一步。</translation>
    </message>
    <message>
        <source>Still waiting for the device</source>
        <translation>仍在等待设备</translation>
    </message>
    <message>
        <source>It has not reported in yet. Your choices are kept while you check.</source>
        <translation>设备还没有上报。检查期间，你的选择都会保留。</translation>
    </message>
    <message>
        <source>Paused, {0}</source>
        <translation>已暂停，{0}</translation>
    </message>
    <message>
        <source>Waiting, {0}</source>
        <translation>等待中，{0}</translation>
    </message>
    <message>
        <source>Tencent Cloud asks us to slow down. Next try at {0}.</source>
        <translation>腾讯云要求放慢，{0} 再试。</translation>
    </message>
    <message>
        <source>Paused while you sign in. The device may go on by itself.</source>
        <translation>登录期间暂停。设备那边可能仍在继续。</translation>
    </message>
    <message>
        <source>This is longer than usual. Your choices are kept while you check.</source>
        <translation>比平时久一些。检查期间，你的选择都会保留。</translation>
    </message>
</context>
<context>
    <name>WaitPanel</name>
    <message>
        <source>Where the job stands</source>
        <translation>当前进展</translation>
    </message>
    <message>
        <source>We stop asking in {0}. Keep waiting?</source>
        <translation>{0} 后停止查询。继续等待吗？</translation>
    </message>
    <message>
        <source>we ask at {0}</source>
        <translation>满 {0} 时询问你</translation>
    </message>
    <message>
        <source>Then you bind</source>
        <translation>然后由你绑定</translation>
    </message>
    <message>
        <source>knows the token</source>
        <translation>已识别令牌</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>You bind</source>
        <translation>由你绑定</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>asks us to slow down</source>
        <translation>要求放慢</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>暂时有问题</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>连不上</translation>
    </message>
    <message>
        <source>Paused, not asked</source>
        <translation>已暂停，未查询</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Report the token</source>
        <translation>上报令牌</translation>
    </message>
    <message>
        <source>Its turn: report the token</source>
        <translation>轮到设备：上报令牌</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>轮到设备</translation>
    </message>
    <message>
        <source>Not asked until {0}</source>
        <translation>{0} 之前不查询</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>从这里看不到</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>看不到</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Hold up the label</source>
        <translation>把标签举到镜头前</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Open, drop or paste</source>
        <translation>打开、拖入或粘贴</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>USB 扫码枪</translation>
    </message>
    <message>
        <source>Just scan, any time</source>
        <translation>随时直接扫</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>没有找到摄像头</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>_HideButton</name>
    <message>
        <source>hides</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the presenter panel</source>
        <translation>隐藏演示面板</translation>
    </message>
    <message>
        <source>F9 shows it again</source>
        <translation>按 F9 再次显示</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>Step {0} of {1}, {2}, {3}</source>
        <translation>第 {0} 步，共 {1} 步，{2}，{3}</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>等你决定</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>_Ruler</name>
    <message>
        <source>usually {0}–{1} s</source>
        <translation>通常 {0}–{1} 秒</translation>
    </message>
</context>
</TS>
