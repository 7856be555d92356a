<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>A companion for lying on an acupressure mat: it suggests one easy setup, leads you in, breathes with you, and keeps a diary of how it was. It is made for relaxing, and for notes.</source>
            <translation>指圧マットに横になるときの相棒です。やさしい組み合わせを1つすすめ、始め方を案内し、呼吸に寄り添い、どうだったかを日記に残します。くつろぐことと、書きとめることのために作られています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Folder of the program</source>
            <translation>プログラムのフォルダ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Free software: MIT for the program, CC0 1.0 for its sounds and pictures</source>
            <translation>自由なソフトウェア: プログラムはMIT、音と絵はCC0 1.0</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>It is not a health product. It judges nobody's health, promises nothing, and does not replace care by a professional. Its questions and rest days are those of a leaflet on the use of a mat, put together with caution. Studies of mats are small, and their results mixed.</source>
            <translation>健康のための製品ではありません。誰の健康も判定せず、何も約束せず、専門家の診療の代わりにはなりません。質問や休む日は、マットの使い方の説明書にあるようなもので、慎重にまとめたものです。マットの研究は規模が小さく、結果はまちまちです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Journal, answers, settings, backups, and the log for when something goes wrong</source>
            <translation>記録、回答、設定、バックアップと、不具合のときのためのログ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries that the program uses; their licences lie where they are installed.</source>
            <translation>プログラムが使うライブラリ。ライセンスはそれぞれのインストール先にあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Libraries, sounds and pictures, and the terms they come under</source>
            <translation>ライブラリ、音と絵、それぞれの利用条件</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Nothing on this computer shows folders. The path can be copied.</source>
            <translation>このパソコンにはフォルダを表示するものがありません。パスはコピーできます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Open folder</source>
            <translation>フォルダを開く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Python {0}, Qt {1}, {2}</source>
            <translation>Python {0}、Qt {1}、{2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures</source>
            <translation>音と絵</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Sounds and pictures that come with the program:</source>
            <translation>プログラムに付属する音と絵:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>There is no account, and the program sends nothing. What leaves this computer is what you export, or have it put into a folder of yours for several computers.</source>
            <translation>アカウントはなく、プログラムは何も送りません。このパソコンから出るのは、自分で書き出したものと、複数のパソコン用に自分のフォルダへ置くようにしたものだけです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Third-party notices</source>
            <translation>第三者の表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Version {0}</source>
            <translation>バージョン {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>What research says</source>
            <translation>研究からわかること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>Where your files are</source>
            <translation>自分のファイルの場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>copyright, open source, free, terms, warranty</source>
            <translation>著作権、オープンソース、無料、フリー、条件、利用規約、保証</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>data, tracking, telemetry, account, internet, offline, cloud</source>
            <translation>データ、追跡、トラッキング、テレメトリ、アカウント、インターネット、オフライン、クラウド</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>folder, where, path, location, directory, log, data</source>
            <translation>フォルダ、どこ、パス、場所、保存先、ディレクトリ、ログ、データ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_about.py" />
            <source>licences, credits, open source, libraries, dependencies, acknowledgements, thanks</source>
            <translation>ライセンス、クレジット、オープンソース、ライブラリ、依存関係、謝辞、感謝</translation>
        </message>
    </context>
    <context>
        <name>Adviser</name>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>A rest first</source>
            <translation>まず休みを</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>From {0}.</source>
            <translation>{0}から。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>No mat for now</source>
            <translation>今はマットなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>Tomorrow or {0}. A rest day is fine.</source>
            <translation>明日か{0}に。休む日があっても大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/adviser.py" />
            <source>{0}, {1} again</source>
            <translation>{0}、{1}をもう一度</translation>
        </message>
    </context>
    <context>
        <name>AfterLunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>How was it?</source>
            <translation>どうでしたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Now</source>
            <translation>今</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>立つ前に、少し座ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>立つ前に、2分間座ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>This evening</source>
            <translation>今晩</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/after_lunch.py" />
            <source>Your break is written down. {0}</source>
            <translation>休憩を記録しました。{0}</translation>
        </message>
    </context>
    <context>
        <name>AgreedRow</name>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>A doctor, midwife or pharmacist told me it is fine</source>
            <translation>医師、助産師または薬剤師に大丈夫と言われました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/health_rows.py" />
            <source>Ticked on {0}</source>
            <translation>{0}に印を付けました</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>As on this computer</source>
            <translation>このコンピューターと同じ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Bedtime sessions are always dark</source>
            <translation>就寝前のセッションは常に暗くなります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Full text everywhere, real outlines, and no colours that run into each other</source>
            <translation>どこでもくっきりした文字、はっきりした輪郭、混じり合わない色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>High contrast</source>
            <translation>高コントラスト</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Of the person in the pictures</source>
            <translation>絵の中の人のもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>On top of what the system asks for</source>
            <translation>システムの大きさに加えて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Reduced motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Size of letters</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Skin tone</source>
            <translation>肌の色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The breathing sun stays in its place</source>
            <translation>息をする太陽が動かなくなります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>The window opens anew in it</source>
            <translation>選ぶとウィンドウがその言語で開き直します</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>accessibility, readable, legible, eyes, vision, sight, bold</source>
            <translation>アクセシビリティ、読みやすい、見やすい、目、視力、太字</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>animation, movement, still, calm, dizzy, accessibility</source>
            <translation>アニメーション、動き、静止、落ち着く、めまい、酔う、アクセシビリティ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>complexion, figure, body, colour of the skin</source>
            <translation>肌の色、肌色、人物、体</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>dark mode, light mode, bright, night, day, colours, design</source>
            <translation>ダークモード、ライトモード、明るい、暗い、夜、昼、色、デザイン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>text size, font, zoom, larger, bigger, scale, accessibility, read, eyes</source>
            <translation>文字サイズ、フォント、ズーム、拡大、大きく、倍率、アクセシビリティ、読む、目</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>translation, words, language, locale</source>
            <translation>翻訳、言葉、言語、ことば、地域、日本語</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_appearance.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/article.py" />
            <source>Sources</source>
            <translation>出典</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>日記%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/backups.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>セッション%n回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 entry</source>
            <translation>日記1件</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>1 session</source>
            <translation>セッション1回</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Cannot be opened. {0}</source>
            <translation>開けません。{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Daily</source>
            <translation>毎日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Made before a restore</source>
            <translation>復元の前に作成</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>Weekly</source>
            <translation>毎週</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>yyyy年M月d日dddd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>today at {0}</source>
            <translation>今日{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>yesterday at {0}</source>
            <translation>昨日{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0} and {1}</source>
            <translation>{0}と{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/backups.py" />
            <source>{0}, {1}, {2}</source>
            <translation>{0}、{1}、{2}</translation>
        </message>
    </context>
    <context>
        <name>BeforePage</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>About marks</source>
            <translation>跡について</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Answer what you like, or just start.</source>
            <translation>答えたいものだけ答えるか、そのまま始めてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Back pain</source>
            <translation>背中の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Breathe without the mat</source>
            <translation>マットなしで呼吸する</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>How are you right now?</source>
            <translation>今の調子はどうですか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Muscle tension</source>
            <translation>筋肉の張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Skin marks</source>
            <translation>皮膚の跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Stress</source>
            <translation>ストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>calm</source>
            <translation>穏やか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>loose</source>
            <translation>ゆるい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>tight</source>
            <translation>かたい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>worst</source>
            <translation>最も強い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>wound up</source>
            <translation>張りつめた</translation>
        </message>
    </context>
    <context>
        <name>Bookkeeper</name>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>There is nothing to keep yet.</source>
            <translation>保存するものはまだありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>This is not saved yet. It comes first.</source>
            <translation>まだ保存していません。先にこちらです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/bookkeeper.py" />
            <source>What you wrote stays here until it can be saved.</source>
            <translation>書いたものは、保存できるまでここに残ります。</translation>
        </message>
    </context>
    <context>
        <name>Breaths</name>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s and a little more for {1} s, out {2} s; for {3} minutes at most</source>
            <translation>{0}秒吸い、さらに{1}秒少し吸って、{2}秒吐く。長くて{3}分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s, rest {3} s; {4} times, then the long breath out</source>
            <translation>{0}秒吸って、{1}秒止めて、{2}秒吐いて、{3}秒休む。{4}回のあと、長く吐く呼吸へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, hold {1} s, out {2} s; {3} times, then the long breath out</source>
            <translation>{0}秒吸って、{1}秒止めて、{2}秒吐く。{3}回のあと、長く吐く呼吸へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s</source>
            <translation>{0}秒吸って、{1}秒吐く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/breaths.py" />
            <source>In {0} s, out {1} s; the first {2} minutes lead there from in {3} s, out {4} s</source>
            <translation>{0}秒吸って、{1}秒吐く。最初の{2}分で、{3}秒吸って{4}秒吐くところから移っていきます</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Something went wrong that should not have</source>
            <translation>起きるはずのない問題が起きました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Your journal is kept. You can go on, or copy the details for whoever helps you.</source>
            <translation>記録は残っています。このまま続けるか、詳細をコピーして、助けてくれる人に渡せます。</translation>
        </message>
    </context>
    <context>
        <name>Caretaker</name>
        <message>
            <location filename="../../companion/ui/caretaker.py" />
            <source>Backed up, with {0}, and opened again: {1}</source>
            <translation>{0}をバックアップし、開いて確かめました: {1}</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Older and newer sessions</source>
            <translation>前と後のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Save as picture…</source>
            <translation>画像として保存…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as drawing</source>
            <translation>図で表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>Show as table</source>
            <translation>表で表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: table, picture</source>
            <translation>{0}: 表、画像</translation>
        </message>
        <message>
            <location filename="../../companion/ui/charts/card.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Back right now?</source>
            <translation>今の背中は?</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Good morning</source>
            <translation>おはようございます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was last night's sleep?</source>
            <translation>昨夜の眠りはどうでしたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>How was that?</source>
            <translation>どうでしたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Pain</source>
            <translation>痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit a moment before you stand up.</source>
            <translation>立つ前に、少し座ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Sit for two minutes before you stand up.</source>
            <translation>立つ前に、2分間座ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Skip</source>
            <translation>とばす</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Something felt wrong</source>
            <translation>何かおかしかった</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Stress</source>
            <translation>ストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Tension</source>
            <translation>張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Two quick ones about last night, if you like.</source>
            <translation>よければ、昨夜について短い質問を2つ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>calm</source>
            <translation>穏やか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>excellent</source>
            <translation>とても良い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>loose</source>
            <translation>ゆるい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>no pain</source>
            <translation>痛みなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>terrible</source>
            <translation>とても悪い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>tight</source>
            <translation>かたい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>worst</source>
            <translation>最も強い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>wound up</source>
            <translation>張りつめた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} of breathing, finished {1}. Take your time.</source>
            <translation>呼吸{0}、{1}に終了。ゆっくりどうぞ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}.</source>
            <translation>{1}で{0}、{2}に終了。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>{0} {1}, finished {2}. {3}</source>
            <translation>{1}で{0}、{2}に終了。{3}</translation>
        </message>
    </context>
    <context>
        <name>Chronicler</name>
        <message>
            <location filename="../../companion/ui/chronicler.py" />
            <source>Saved the picture as {0}</source>
            <translation>画像を{0}として保存しました</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>No day was written, so {0} stays.</source>
            <translation>日付が書かれていないため、{0}のままにします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/clock.py" />
            <source>{0} is no day, so {1} stays. Write it like that.</source>
            <translation>{0}は日付ではないため、{1}のままにします。そのように書いてください。</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Comfort</source>
            <translation>心地よさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Kind of session</source>
            <translation>セッションの種類</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Marks left by the session before</source>
            <translation>前のセッションで残った跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes after a change</source>
            <translation>変更後の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes asleep</source>
            <translation>眠っていた分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes on the mat</source>
            <translation>マットの上にいた分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Minutes planned</source>
            <translation>予定の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain after</source>
            <translation>後の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain before</source>
            <translation>前の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Pain next morning</source>
            <translation>翌朝の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Part of the body</source>
            <translation>体の部位</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Session id</source>
            <translation>セッションID</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Sleep the night after</source>
            <translation>その夜の眠り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Start, date and time</source>
            <translation>開始の日付と時刻</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress after</source>
            <translation>後のストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Stress before</source>
            <translation>前のストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension after</source>
            <translation>後の張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Tension before</source>
            <translation>前の張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Time of day</source>
            <translation>時刻</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What it felt like</source>
            <translation>感じたこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on</source>
            <translation>マットの下にあったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What the mat was on after a change</source>
            <translation>変更後にマットの下にあったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between</source>
            <translation>間にあったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was between after a change</source>
            <translation>変更後に間にあったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head</source>
            <translation>頭の下にあったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>What was under the head after a change</source>
            <translation>変更後に頭の下にあったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>When it was last changed</source>
            <translation>最終変更日時</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>Why it was stopped</source>
            <translation>中止の理由</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/columns.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}、{1}から{2}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>As the panel</source>
            <translation>パネルに合わせる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Colour</source>
            <translation>カラー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>During a session; before sleep the screen may go dark all the same</source>
            <translation>セッション中のみ。寝る前は、画面が暗くなることがあります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keep the computer awake</source>
            <translation>パソコンをスリープさせない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Music and films in other programs wait until the session is over</source>
            <translation>ほかのプログラムの音楽や映画は、セッションが終わるまで待ちます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>One colour</source>
            <translation>1色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Pause other players</source>
            <translation>ほかの再生を一時停止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show</source>
            <translation>見る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Show all keys</source>
            <translation>すべてのキーを見る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sleep after a bedtime session</source>
            <translation>就寝前の後にスリープ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>Sun in the tray</source>
            <translation>トレイの太陽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>The computer goes to sleep too, with a minute to say no</source>
            <translation>パソコンもスリープします。1分の間は取り消せます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>What every key does; ? shows it too</source>
            <translation>各キーの働き。?キーでも表示されます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>While Mat Companion waits in the tray of the desktop</source>
            <translation>Mat Companionがデスクトップのトレイで待っている間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>icon, symbol, panel, taskbar, status area, black and white</source>
            <translation>アイコン、記号、パネル、タスクバー、通知領域、白黒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>music player, video, browser, media, silence</source>
            <translation>音楽プレーヤー、動画、ブラウザ、メディア、静か</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>screen saver, standby, lock, dark screen, display</source>
            <translation>スクリーンセーバー、スタンバイ、ロック、画面が暗い、画面、ディスプレイ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>shortcuts, keys, hotkeys, keyboard</source>
            <translation>ショートカット、キー、ホットキー、キーボード</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_computer.py" />
            <source>suspend, standby, shut down, turn off, night</source>
            <translation>サスペンド、スタンバイ、スリープ、シャットダウン、電源を切る、夜</translation>
        </message>
    </context>
    <context>
        <name>ConsequencePanel</name>
        <message>
            <location filename="../../companion/ui/pages/before.py" />
            <source>Emergency signs</source>
            <translation>緊急のサイン</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <location filename="../../companion/ui/widgets/step_card.py" />
            <source>Starts in {0} s</source>
            <translation>{0}秒後に始まります</translation>
        </message>
    </context>
    <context>
        <name>CoverStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Bare</source>
            <translation>素肌</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Double</source>
            <translation>二つ折り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>T-shirt</source>
            <translation>Tシャツ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick</source>
            <translation>厚手</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thick socks</source>
            <translation>厚手靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin</source>
            <translation>薄手</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>Thin socks</source>
            <translation>薄手靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/cover_strip.py" />
            <source>{0}, {1} of {2}</source>
            <translation>{0}、{2}のうち{1}番目</translation>
        </message>
    </context>
    <context>
        <name>Credits</name>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Felt Piano: played on the piano of MuseScore General, whose samples are in the public domain; their adaptation is Copyright © 2018-2021 S. Christian Collins</source>
            <translation>フェルトピアノ: MuseScore Generalのピアノで演奏。そのサンプルはパブリックドメイン、その改変はCopyright © 2018-2021 S. Christian Collins</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Icons and pictures: drawn for this program</source>
            <translation>アイコンと絵: このプログラムのために描かれたもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>Music, soundscapes and bells: made for this program</source>
            <translation>音楽、環境音、鐘: このプログラムのために作られたもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>The example of three days: retold for this program</source>
            <translation>3日間の例: このプログラムのために語り直したもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>music of another sampling rate</source>
            <translation>サンプリングレートの異なる音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>notifications, media keys and sleep on Linux</source>
            <translation>Linuxでの通知、メディアキー、スリープ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>order and loudness of your own music</source>
            <translation>自分の音楽の順番と音の大きさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>reading of music files, with libsndfile</source>
            <translation>音楽ファイルの読み込み（libsndfile）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the charts</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the mixing of sounds</source>
            <translation>音のミキシング</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the sound device, with SDL</source>
            <translation>音の出力（SDL）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>the window, with Qt</source>
            <translation>ウィンドウ（Qt）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>where data belongs</source>
            <translation>データの置き場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether a film has the whole screen</source>
            <translation>映像が全画面になっているかどうか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>whether the sound is muted</source>
            <translation>音が消音されているかどうか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} ({1})</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0} {1}: {2} ({3})</source>
            <translation>{0} {1}: {2}（{3}）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/credits.py" />
            <source>{0}: {1} ({2})</source>
            <translation>{0}: {1}（{2}）</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>A backup is being made, and opened again before it counts.</source>
            <translation>バックアップを作っています。開いて確かめてから有効になります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Back up now</source>
            <translation>今すぐ作成</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Cancel the backup</source>
            <translation>バックアップをやめる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete everything</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Delete...</source>
            <translation>削除...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything as it was then; you see what that would change first</source>
            <translation>すべてを当時のとおりに。何が変わるか、先に確認できます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Everything in one file, a table of the sessions, or a report for a doctor</source>
            <translation>すべてを1つのファイルに、セッションの表、または医師に見せるレポート</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export the journal</source>
            <translation>記録を書き出す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Export...</source>
            <translation>書き出す...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>From such a file; you see what it would change first</source>
            <translation>書き出したファイルから。何が変わるか、先に確認できます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import a journal</source>
            <translation>記録を読み込む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Import...</source>
            <translation>読み込む...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings stay in this folder on this computer; nothing is sent.</source>
            <translation>記録、回答、設定は、このパソコンのこのフォルダに残ります。何も送信しません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Journal, answers and settings, and the backups if you like, in two steps</source>
            <translation>記録、回答、設定、望むならバックアップも。2段階で行います</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Make a backup now</source>
            <translation>今すぐバックアップを作る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>None yet. One is made on every day with a session.</source>
            <translation>まだありません。セッションのある日に毎回作られます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore a backup</source>
            <translation>バックアップから戻す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Restore...</source>
            <translation>復元...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>The newest is from {0}.</source>
            <translation>最新のもの: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>Where the journal is</source>
            <translation>記録のある場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>bring back, recover, undo, lost</source>
            <translation>戻す、復元、復旧、取り消し、元に戻す、失った</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>copy, save, safety, archive</source>
            <translation>コピー、写し、保存、安全、保管、アーカイブ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>erase, remove, clear, wipe, reset, start over, privacy</source>
            <translation>消去、消す、削除、クリア、初期化、リセット、最初から、プライバシー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>folder, path, location, privacy</source>
            <translation>フォルダ、パス、場所、保存先、プライバシー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>load, open, csv, json, table, merge, other program</source>
            <translation>読み込み、開く、csv、json、表、結合、統合、ほかのプログラム、インポート</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/data_card.py" />
            <source>save, csv, json, table, pdf, print, spreadsheet, copy</source>
            <translation>保存、csv、json、表、pdf、印刷、表計算、エクセル、コピー、エクスポート</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Day</source>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_field.py" />
            <source>Up and Down change it by a day, Page Up by a week</source>
            <translation>上下キーで1日、Page Upキーで1週間ずつ変わります</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>Last 14 days</source>
            <translation>直近14日間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>dddd, d MMMM</source>
            <translation>M月d日dddd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/day_strip.py" />
            <source>{0}: {1}, {2}</source>
            <translation>{0}: {1}、{2}</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>A launcher that also starts bedtime, lunch, feet and breathing</source>
            <translation>就寝前、昼休み、足、呼吸も始められる起動項目</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Add to the menu</source>
            <translation>メニューに追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Another copy or version starts; off and on again renews it</source>
            <translation>別のコピーまたは版が起動します。オフにしてからオンにすると更新されます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>From login on it waits in the tray, without a window</source>
            <translation>ログイン時から、ウィンドウなしでトレイで待ちます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>In the menu of this computer</source>
            <translation>このパソコンのメニューに</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and also starts bedtime, lunch, feet and breathing</source>
            <translation>追加済みで、就寝前、昼休み、足、呼吸も始められます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there, and starts another copy or version of the program</source>
            <translation>追加済みですが、別のコピーまたは版のプログラムを起動します</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>It is there; it came with the installation, or somebody put it there</source>
            <translation>追加済みです。インストールのとき、または誰かが追加したものです</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Remove from the menu</source>
            <translation>メニューから取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Renew the entry in the menu</source>
            <translation>メニューの項目を更新</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Somebody put an entry for this there; it stays as it is</source>
            <translation>誰かがこのための項目を追加しています。そのまま残します</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>Start with the computer</source>
            <translation>パソコンとともに起動</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>autostart, login, boot, background, tray</source>
            <translation>自動起動、ログイン、起動、バックグラウンド、トレイ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/desktop_card.py" />
            <source>launcher, desktop entry, shortcut, start menu, install, uninstall</source>
            <translation>ランチャー、アプリ一覧、ショートカット、スタートメニュー、インストール、アンインストール</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Hide: {0}</source>
            <translation>隠す: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/disclosure.py" />
            <source>Show: {0}</source>
            <translation>表示: {0}</translation>
        </message>
    </context>
    <context>
        <name>Doors</name>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A part of the program is missing. Please install Mat Companion again.</source>
            <translation>プログラムの一部が足りません。Mat Companionをインストールし直してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A restore was cut off. Please make some room on the disk, then open Mat Companion to finish it.</source>
            <translation>復元が途中で切れました。ディスクに空きを作ってからMat Companionを開くと、最後まで行えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>A short health check comes before the first session. It takes about a minute.</source>
            <translation>最初のセッションの前に、短い健康の確認があります。1分ほどで終わります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>After an operation, please ask your doctor before using a spike mat.</source>
            <translation>手術を受けた場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another computer has a newer Mat Companion, and its journal is left alone. Please update this one.</source>
            <translation>別のパソコンのMat Companionのほうが新しいため、その記録には触れません。こちらを更新してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Another program is using the journal. Please close it and try again.</source>
            <translation>別のプログラムが記録を使っています。閉じてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>During pregnancy the mat stays closed. Easy breathing, music and the journal stay open.</source>
            <translation>妊娠中はマットを使えません。楽な呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>If they agree, tick it in the health check.</source>
            <translation>同意が得られたら、健康の確認で印を付けてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>It has been a while: please look through the health check again before the next session.</source>
            <translation>しばらくたちました。次のセッションの前に、健康の確認をもう一度見直してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Mat Companion is already open with this journal. Please use its window.</source>
            <translation>Mat Companionは、この記録ですでに開いています。そのウィンドウを使ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No backup could be made. Please check the folder it was to be kept in.</source>
            <translation>バックアップを作れませんでした。保存先のフォルダを確認してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after a sedative or sleeping pill. Come back tomorrow; breathing stays open.</source>
            <translation>鎮静薬や睡眠薬を飲んだ後はマットなしです。明日またどうぞ。呼吸は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat after alcohol. Come back tomorrow; breathing and music stay open.</source>
            <translation>お酒を飲んだ後はマットなしです。明日またどうぞ。呼吸と音楽は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on freshly shaved, waxed or sunburnt skin. Come back when it is calm.</source>
            <translation>剃った直後、ワックス脱毛の直後、日焼けしたばかりの皮膚にはマットを使いません。落ち着いたらまたどうぞ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of acupuncture. Come back tomorrow; breathing and music stay open.</source>
            <translation>鍼を受けた日はマットなしです。明日またどうぞ。呼吸と音楽は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat on the day of cupping. Look at your skin tomorrow; breathing and music stay open.</source>
            <translation>カッピングの日はマットなしです。明日、皮膚を見てください。呼吸と音楽は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Breathing, music and the journal stay open.</source>
            <translation>今日はマットなしです。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat today. Please look at the emergency signs and talk to a health professional.</source>
            <translation>今日はマットなしです。緊急のサインを見て、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No mat while you feel ill. Rest today; easy breathing stays open.</source>
            <translation>具合が悪い間はマットなしです。今日は休んでください。楽な呼吸は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>No sound output was found, so sessions are silent. Connect headphones or speakers to hear them.</source>
            <translation>音の出力先が見つからないため、セッションは無音です。聞くにはヘッドホンかスピーカーをつないでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not every column that is needed was recognised. Name them with mat-companion import --map; in the window they cannot be named yet.</source>
            <translation>必要な列がすべては見つかりませんでした。mat-companion import --mapで指定してください。ウィンドウではまだ指定できません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Not everything could be deleted yet. Opening Mat Companion again deletes the rest.</source>
            <translation>まだすべてを削除できていません。Mat Companionをもう一度開くと、残りが削除されます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Nothing can be written into the folder for several computers. Please check whom it belongs to.</source>
            <translation>複数のパソコン用のフォルダに書き込めません。誰のものかを確認してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Please ask a doctor, midwife or pharmacist about the mat first, then tick it in the health check.</source>
            <translation>まず医師、助産師または薬剤師にマットについて相談し、その後、健康の確認で印を付けてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Settings could not be saved; they hold until you quit. Please check the folder's permissions.</source>
            <translation>設定を保存できませんでした。終了するまでは有効です。フォルダのアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of this table cannot be read. Please put it right there, and try again.</source>
            <translation>この表には読めないところがあります。表を直してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped.</source>
            <translation>自分の音楽の一部が再生できなかったため、とばしました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some of your music could not be played and was skipped: {0}.</source>
            <translation>自分の音楽の一部が再生できなかったため、とばしました: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Some settings could not be read and are at their defaults again. Please look through them.</source>
            <translation>一部の設定を読み込めず、初期値に戻りました。見直してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Standing comes after feet seated: three comfortable days on its last step open it.</source>
            <translation>立って行うのは、座って足を乗せるセッションの後です。その最後のステップで快適な日が3日あると使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>That folder is Mat Companion's own, which no other program may copy. Please choose another one.</source>
            <translation>そのフォルダはMat Companion自身のもので、ほかのプログラムがコピーしてはいけません。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The chosen sound device is not there; the usual one is used until it is back.</source>
            <translation>選んだ音声機器がありません。戻るまで、いつもの機器を使います。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is full, so the journal could not be saved. Please make some room.</source>
            <translation>ディスクがいっぱいで、記録を保存できませんでした。空きを作ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The disk is too full for a backup or a restore. Please make some room.</source>
            <translation>バックアップや復元には、ディスクの空きが足りません。空きを作ってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The entry for this computer's menu or login could not be changed. Please check its folder.</source>
            <translation>このパソコンのメニューまたはログインの項目を変えられませんでした。そのフォルダを確認してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The folder for several computers is not there. Connect it, or choose another one in Settings.</source>
            <translation>複数のパソコン用のフォルダがありません。つなぐか、設定で別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal could not be written to this file. Please choose another place or name.</source>
            <translation>記録をこのファイルに書き込めませんでした。別の場所か名前を選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal file is damaged and was left as it is. Please put a copy from a backup in its place.</source>
            <translation>記録のファイルが破損しているため、そのまま残しました。代わりにバックアップの写しを置いてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The journal was not opened: this computer's SQLite lacks full-text search. Please install a Python that has it.</source>
            <translation>記録を開けませんでした。このパソコンのSQLiteには全文検索がありません。それを備えたPythonをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>今はマットを使いません。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat is ready when you are.</source>
            <translation>マットの準備はできています。いつでもどうぞ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>マットの部分は大人向けです。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat rests today. If something still hurts, talk to a health professional.</source>
            <translation>今日はマットを休みます。まだどこか痛むなら、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Breathing, music and the journal stay open.</source>
            <translation>皮膚の状態が良くなるまで、マットは待ちます。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The mat waits until your skin is well. Then untick it in the health check.</source>
            <translation>皮膚の状態が良くなるまで、マットは待ちます。良くなったら、健康の確認で印を外してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The skin there was bruised or broken and has not been seen to be well again. Please choose that for the skin marks, or write this down once it is well.</source>
            <translation>そこの皮膚にはあざや傷があり、良くなったことがまだ確認されていません。皮膚の跡でそれを選ぶか、良くなってからこれを書いてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>The sound output went away; the session goes on in silence. Connect it again to hear it.</source>
            <translation>音の出力先がなくなりました。セッションは無音で続きます。聞くにはもう一度つないでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>There is no such file. Please check its name.</source>
            <translation>そのファイルはありません。名前を確認してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This backup was made by a newer Mat Companion. Please update the program to restore it.</source>
            <translation>このバックアップは、より新しいMat Companionで作られました。復元するにはプログラムを更新してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file cannot be read. Please check its permissions.</source>
            <translation>このファイルは読み取れません。アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is no backup that can be restored, or it is damaged. Please choose another one.</source>
            <translation>このファイルは復元できるバックアップではないか、破損しています。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This file is not a journal Mat Companion can read. Please choose another file.</source>
            <translation>このファイルは、Mat Companionで読める記録ではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This is a folder. Please choose a file in it.</source>
            <translation>これはフォルダです。中のファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This journal was written by a newer Mat Companion. Please update the program to open it.</source>
            <translation>この記録は、より新しいMat Companionで書かれています。開くにはプログラムを更新してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This music could not be played. Please choose another piece in Settings.</source>
            <translation>この音楽は再生できませんでした。設定で別の曲を選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>This session says why the mat is to wait. Once it is open again, that can be changed or deleted.</source>
            <translation>このセッションは、マットが待っている理由になっています。また使えるようになれば、変更や削除ができます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>While nursing, please ask your doctor or midwife before using a spike mat.</source>
            <translation>授乳中は、スパイクマットを使う前に主治医か助産師に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a bleeding disorder, please ask your doctor before using a spike mat.</source>
            <translation>出血しやすい病気がある場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a clot or an inflamed vein the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>血栓や静脈の炎症があるときは、マットを使えません。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a heart condition, please ask your doctor before using a spike mat.</source>
            <translation>心臓の病気がある場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a numb area or nerve damage the mat stays closed. Breathing, music and the journal stay open.</source>
            <translation>感覚の鈍いところや神経の障害があるときは、マットを使えません。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With a severe mental illness, please ask your doctor before using a spike mat.</source>
            <translation>重い精神疾患がある場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With blood thinners, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>血液をさらさらにする薬を使っている場合は、スパイクマットを使う前に主治医か薬剤師に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes the feet stay off the mat. Please choose another session.</source>
            <translation>糖尿病がある場合、足はマットに乗せません。別のセッションを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With diabetes, please ask your doctor before using a spike mat.</source>
            <translation>糖尿病がある場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With epilepsy, MS, Parkinson's or the like, please ask your doctor before using a spike mat.</source>
            <translation>てんかん、多発性硬化症、パーキンソン病などがある場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With high or low blood pressure, please ask your doctor before using a spike mat.</source>
            <translation>血圧が高い、または低い場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation or varicose veins, please ask your doctor before using a spike mat.</source>
            <translation>血行が悪い、または静脈瘤がある場合は、スパイクマットを使う前に主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With poor circulation the feet stay off the mat. Please choose another session.</source>
            <translation>血行が悪い場合、足はマットに乗せません。別のセッションを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With such an allergy, please ask your doctor or pharmacist before using a spike mat.</source>
            <translation>そのようなアレルギーがある場合は、スパイクマットを使う前に主治医か薬剤師に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With what you ticked about your spine or cancer, please ask your doctor first.</source>
            <translation>背骨またはがんについて印を付けた内容があるため、まず主治医に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>With your answers, this part of the body is left out. Please choose another session.</source>
            <translation>回答により、この部位は対象外です。別のセッションを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for dizziness. Please ask a professional first.</source>
            <translation>2週間に2回中止しました。最後の理由はめまいです。まず専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You had to stop twice in two weeks, last for sharp pain. Please ask a professional first.</source>
            <translation>2週間に2回中止しました。最後の理由は鋭い痛みです。まず専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting. Please ask a professional before the next session.</source>
            <translation>失神して中止しました。次のセッションの前に専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped after fainting: no mat today. Please talk to a health professional.</source>
            <translation>失神して中止したため、今日はマットなしです。医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble. Please ask a professional before the next session.</source>
            <translation>胸や呼吸の不調で中止しました。次のセッションの前に専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for chest or breath trouble: no mat today. If it is back, call emergency services.</source>
            <translation>胸や呼吸の不調で中止したため、今日はマットなしです。また起きたら、救急に電話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for dizziness: no mat today. If it comes back, talk to a health professional.</source>
            <translation>めまいで中止したため、今日はマットなしです。また起きたら、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling. Please ask a professional before the next session.</source>
            <translation>しびれやピリピリ感で中止しました。次のセッションの前に専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for numbness or tingling: no mat today. If it is still there, see a professional today.</source>
            <translation>しびれやピリピリ感で中止したため、今日はマットなしです。まだ続いているなら、今日のうちに専門家に診てもらってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>You stopped for sharp pain: no mat today. If it is still there, talk to a health professional.</source>
            <translation>鋭い痛みで中止したため、今日はマットなしです。まだ続いているなら、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/doors.py" />
            <source>Your data folder cannot be written to. Please check its permissions.</source>
            <translation>データのフォルダに書き込めません。アクセス権を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>DualSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Draw the dotted ring to where it was before</source>
            <translation>点線の輪を、前の位置まで動かしてください</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} after</source>
            <translation>後の{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} before</source>
            <translation>前の{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>{0} now</source>
            <translation>今の{0}</translation>
        </message>
    </context>
    <context>
        <name>EasingPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Add a layer</source>
            <translation>1枚足す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Easing?</source>
            <translation>和らいできましたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Finish here</source>
            <translation>ここで終わる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Lift off slowly and put a layer between. Space goes on.</source>
            <translation>ゆっくり降りて、間に1枚足してください。Spaceキーで続けます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Not easing</source>
            <translation>和らがない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_question.py" />
            <source>Yes, easing</source>
            <translation>和らいでいる</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPage</name>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>Emergency signs</source>
            <translation>緊急のサイン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/emergency.py" />
            <source>These need a person, not an app. With any of them, leave the mat until someone has had a look.</source>
            <translation>これらに必要なのはアプリではなく、人の助けです。一つでも当てはまるときは、誰かに診てもらうまでマットを使わないでください。</translation>
        </message>
    </context>
    <context>
        <name>EmptyJournal</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Add a past session</source>
            <translation>過去のセッションを追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>After each session you can note how your back felt.</source>
            <translation>セッションの後に、背中の調子を書き留められます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Journal</source>
            <translation>記録</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing here yet</source>
            <translation>まだ何もありません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Start first session</source>
            <translation>最初のセッションへ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Three sliders, ten seconds, kept on this computer.</source>
            <translation>スライダー3つ、10秒、このパソコンに保存。</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Also tried</source>
            <translation>ほかに試したこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Last night's sleep</source>
            <translation>昨夜の眠り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>その日のこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>それはまだ先のことです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>とても良い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>とても悪い</translation>
        </message>
    </context>
    <context>
        <name>ErasePage</name>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Also the backups and copies of older journals ({0}) in {1}</source>
            <translation>{1}にあるバックアップと古い記録の写し（{0}）も</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Back to settings</source>
            <translation>設定に戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Backups and copies of older journals: {0}</source>
            <translation>バックアップと古い記録の写し: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Begin again</source>
            <translation>最初から始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Damaged files that were kept: {0}</source>
            <translation>残してあった破損ファイル: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Delete everything now?</source>
            <translation>今すぐすべて削除しますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Deleting</source>
            <translation>削除しています</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Everything is deleted</source>
            <translation>すべて削除しました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Export first...</source>
            <translation>先に書き出す...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Health answers, looks at the skin, pace and limits</source>
            <translation>健康の回答、皮膚の確認、ペースと上限</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Not everything could be deleted</source>
            <translation>一部を削除できませんでした</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>Settings, reminders and the log</source>
            <translation>設定、リマインダー、ログ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The backups stay in {0}</source>
            <translation>バックアップは{0}に残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer could not be removed from {0}: please delete it there.</source>
            <translation>このパソコンのファイルを{0}から取り除けませんでした。そちらで削除してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The file of this computer in {0}; your other computers keep theirs</source>
            <translation>{0}にあるこのパソコンのファイル。ほかのパソコンのファイルは残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal with all that you wrote in it</source>
            <translation>記録と、そこに書いたすべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>The journal, {0}, with all that you wrote in it</source>
            <translation>記録{0}と、そこに書いたすべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This cannot be undone.</source>
            <translation>これは元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>This is what would be deleted. Nothing has been deleted yet.</source>
            <translation>削除されるものは次のとおりです。まだ何も削除していません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/erase.py" />
            <source>What you exported to other places stays, and so do copies that other programs made. Mat Companion itself stays installed, in the menu and at login as you chose. The files are deleted, not overwritten: parts of them may stay on the disk for a while, out of sight, until something else takes their place.</source>
            <translation>ほかの場所に書き出したものと、ほかのプログラムが作った写しは残ります。Mat Companion自体は、メニューやログイン時の起動も含めて、選んだとおりに残ります。ファイルは削除されますが、上書きはされません。別のものに置き換わるまで、一部が見えない形でディスクにしばらく残ることがあります。</translation>
        </message>
    </context>
    <context>
        <name>ExpectationsPage</name>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>After that</source>
            <translation>その後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Afterwards</source>
            <translation>終わった後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Back to Today</source>
            <translation>今日に戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Getting on and off</source>
            <translation>乗り方と降り方</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>It may prickle at once. In a small study of healthy people the sting was strongest within the first half minute and then faded.</source>
            <translation>すぐにチクチクすることがあります。健康な人を対象にした小さな研究では、刺激は最初の30秒のうちに最も強く、その後弱まりました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Little dots on the skin are common. Redness, itching and soreness can happen, and some people find that a mat is not for them.</source>
            <translation>皮膚の小さな点々はよくあることです。赤み、かゆみ、ひりつきが出ることもあり、マットは合わないと感じる人もいます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Many people describe warmth, some a hum, some nothing new. A long breath out makes it easier to stay soft; being tense makes it sharper.</source>
            <translation>温かさを感じるという人が多く、響くような感じという人も、何も変わらないという人もいます。長く息を吐くと力を抜いていやすくなり、力が入ると刺激は鋭くなります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Minute by minute</source>
            <translation>1分ごとの流れ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. The S key stops a session at any moment, also with your eyes shut. Ending early is always a good choice.</source>
            <translation>痛みが鋭くなったり、めまいやしびれを感じたりしたら、転がって降りてください。Sキーで、目を閉じたままでもいつでもセッションを止められます。早く終えるのは、いつでもよい選択です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Sit at the edge, lower yourself slowly with your hands, then lie still: small slides scratch. To leave, roll to one side, lift rather than drag, and sit a minute before you stand.</source>
            <translation>端に座り、手で支えながらゆっくり体を下ろし、そのままじっとします。少しでもすべると擦れます。降りるときは横に転がり、引きずらずに持ち上げ、立つ前に1分座ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>強いのは大丈夫、鋭い痛みは別です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>Studies of mats are small and their results mixed. This is a quiet session for your back and mind, and a diary to see how it goes for you. It does not replace care by a professional, and changes nothing about your medicines.</source>
            <translation>マットの研究は規模が小さく、結果はまちまちです。これは背中と心のための静かな時間と、自分の調子を見るための日記です。専門家の診療の代わりにはならず、薬について何かを変えるものではありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>The first half minute</source>
            <translation>最初の30秒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What is known</source>
            <translation>わかっていること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/expectations.py" />
            <source>What it feels like</source>
            <translation>どんな感じか</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A report for a doctor</source>
            <translation>医師に見せるレポート</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>A table of the sessions</source>
            <translation>セッションの表</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>CSV: one row a session, for a spreadsheet</source>
            <translation>CSV: 1行に1セッション、表計算用</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Choose a file…</source>
            <translation>ファイルを選ぶ…</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Exported</source>
            <translation>書き出しました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>How far it is</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Into a file that only you can read. Nothing is sent anywhere.</source>
            <translation>自分だけが読めるファイルに書き出します。どこにも送信しません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>JSON: everything in it, to be taken in again here or on another computer</source>
            <translation>JSON: すべての内容。ここや別のパソコンで読み込み直せます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Nothing was exported</source>
            <translation>何も書き出していません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>PDF: ratings, minutes, stops and marks of some weeks, on a page or two to print</source>
            <translation>PDF: 数週間分の評価、分数、中止、跡を、1、2ページで印刷用に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The first day is after the last one.</source>
            <translation>最初の日が最後の日より後になっています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>The whole journal</source>
            <translation>記録のすべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>There is no file before all of it is written.</source>
            <translation>すべて書き終えるまで、ファイルはできません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>What to export</source>
            <translation>書き出すもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Writing the file</source>
            <translation>ファイルを書いています</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>日記%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/exported.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>セッション%n回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 entry</source>
            <translation>日記1件</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>1 session</source>
            <translation>セッション1回</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Entries without a session, health answers and looks at the skin are not in a table.</source>
            <translation>セッションなしの日記、健康の回答、皮膚の確認は、表には入りません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Exported {0} to {1}</source>
            <translation>{0}を{1}に書き出しました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not during a session</source>
            <translation>セッション中はできません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>記録をメモリだけに置いている間はできません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>The report is in {0}</source>
            <translation>レポートは{0}にあります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0} and {1}</source>
            <translation>{0}と{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/exported.py" />
            <source>{0}. {1}</source>
            <translation>{0}。{1}</translation>
        </message>
    </context>
    <context>
        <name>FeatureCard</name>
        <message>
            <location filename="../../companion/ui/widgets/learn_cards.py" />
            <source>Start here</source>
            <translation>まずはこちら</translation>
        </message>
    </context>
    <context>
        <name>FeelingCard</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Anything you would like to remember</source>
            <translation>覚えておきたいこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Comfort</source>
            <translation>心地よさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Noticed</source>
            <translation>気づいたこと</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add a folder of music</source>
            <translation>音楽のフォルダを追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Add music</source>
            <translation>音楽を追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Backups (*.zip)</source>
            <translation>バックアップ (*.zip)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a backup</source>
            <translation>バックアップを選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose a folder that your computers share</source>
            <translation>パソコンどうしで共有するフォルダを選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Choose the folder with the recordings</source>
            <translation>録音のフォルダを選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Drawings that stay sharp (*.svg)</source>
            <translation>拡大しても鮮明な図 (*.svg)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Export the journal</source>
            <translation>記録を書き出す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Import a journal</source>
            <translation>記録を読み込む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals (*.json)</source>
            <translation>記録 (*.json)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Journals and tables (*.json *.csv)</source>
            <translation>記録と表 (*.json *.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Music ({0})</source>
            <translation>音楽 ({0})</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Pictures (*.png)</source>
            <translation>画像 (*.png)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Reports (*.pdf)</source>
            <translation>レポート (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Save the chart as a picture</source>
            <translation>グラフを画像として保存</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Sessions for a spreadsheet (*.csv)</source>
            <translation>表計算用のセッション (*.csv)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/file_dialogs.py" />
            <source>Write a report</source>
            <translation>レポートを作る</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Back</source>
            <translation>背中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Diary</source>
            <translation>日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Feet</source>
            <translation>足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Has a note</source>
            <translation>メモあり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Other areas</source>
            <translation>ほかの部位</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>What is shown</source>
            <translation>表示するもの</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Anything you would like to remember</source>
            <translation>覚えておきたいこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Clear these ratings</source>
            <translation>この評価を消す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Pain</source>
            <translation>痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stress</source>
            <translation>ストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Tension</source>
            <translation>張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>その日のこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>calm</source>
            <translation>穏やか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>loose</source>
            <translation>ゆるい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>tight</source>
            <translation>かたい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>最も強い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>wound up</source>
            <translation>張りつめた</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>A glass of water would be nice now.</source>
            <translation>ここで水を1杯飲むのもいいですね。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Belly loose. Ribs loose.</source>
            <translation>お腹はゆるく。あばらもゆるく。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>膝を曲げて、静かに横へ転がりましょう。引きずらず、持ち上げて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Between the shoulder blades, a little more room.</source>
            <translation>肩甲骨の間に、もう少しゆとりを。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in without effort, and let the out-breath be a little longer.</source>
            <translation>がんばらずに吸って、吐く息を少し長めに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Breathe in, enough. Breathe out, more than enough.</source>
            <translation>吸うのは、足りるだけ。吐くのは、それよりたっぷりと。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Bring your attention to your feet, and let them fall outward.</source>
            <translation>足に気持ちを向けて、外側へ倒れるままに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Calves and knees: nothing to hold up.</source>
            <translation>ふくらはぎと膝。支えるものは何もありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Cheeks, eyes, forehead: smooth.</source>
            <translation>頬、目、額をなめらかに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Each breath out, one layer lower.</source>
            <translation>吐くたびに、一段深く。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Follow one breath from start to end.</source>
            <translation>一つの息を、始めから終わりまで追ってみましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Forget the counting. Normal breaths, eyes open, stay lying.</source>
            <translation>数えるのは忘れて。普通の息で、目を開けて、横になったままで。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Good decision. Roll to the side and breathe as you like.</source>
            <translation>よい判断です。横に転がって、好きなように息をしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Gravity is doing the work. You can stop helping.</source>
            <translation>支えは重力にまかせて。もう手伝わなくて大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>How was that, compared with before?</source>
            <translation>前と比べて、どうでしたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If it is easing, stay. If it is growing, add a layer or end.</source>
            <translation>和らいでいるなら、そのままで。強まるなら、1枚足すか、終わりにしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>If thoughts push in, give them the sound of your breath instead.</source>
            <translation>考えが浮かんだら、代わりに息の音を聞かせてあげましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Imagine warm wax, slowly losing its edges.</source>
            <translation>温かいろうが、ゆっくりと輪郭を失っていくところを思い浮かべて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>It may prickle at once. That first half minute is usually the strongest.</source>
            <translation>すぐにチクチクするかもしれません。たいてい、最初の30秒が最も強く感じられます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the back of the body spread.</source>
            <translation>体の後ろ側を、広がるままに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let the day drain out through your heels.</source>
            <translation>今日という日が、かかとから流れ出ていくままに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Let's make it easier: add a layer, or finish here.</source>
            <translation>もっとやさしくしましょう。1枚足すか、ここで終わりにします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Lie still now; small slides scratch, stillness does not.</source>
            <translation>今はじっと。少しすべると擦れますが、静かにしていれば擦れません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Little dots on the skin are common; see if they are gone next time.</source>
            <translation>皮膚の小さな点々はよくあることです。次回、消えているか見てみましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Neck long, throat quiet.</source>
            <translation>首は長く、のどは静かに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to answer, nothing to carry.</source>
            <translation>答えるものも、背負うものもありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Nothing to win here. Just stay soft around the sharpness.</source>
            <translation>勝ち取るものはありません。鋭さのまわりを、ただやわらかく。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Notice whether prickling is turning into warmth.</source>
            <translation>チクチクが温かさに変わっていくか、感じてみましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Now the whole body, one shape, breathing.</source>
            <translation>今は体全体が、一つの形で息をしています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Out slowly, as if fogging a window.</source>
            <translation>窓を曇らせるように、ゆっくり吐いて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Paused. The clock waits for you.</source>
            <translation>一時停止しました。時計は待っています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>手で押して起き上がり、座って1分待ちましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Quiet now for a while.</source>
            <translation>しばらく静かにします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>そこで、ゆっくり三回息をして休みましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Shoulders heavy, hands open.</source>
            <translation>肩は重く、手は開いて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Sit first. Let your hands take your weight, and come down slowly.</source>
            <translation>まず座ります。手に体重をあずけて、ゆっくり下りましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Some people feel heat, some a hum, some nothing new. All fine.</source>
            <translation>熱さを感じる人、響きを感じる人、何も変わらない人もいます。どれも大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>しっかりしたものに片手を添えて、自分のペースで立ちましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The floor is not going anywhere. Rest on it.</source>
            <translation>床はどこへも行きません。その上で休みましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The low back: breathe into the space around it.</source>
            <translation>腰。そのまわりの空間に息を送りましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>The session is ending soon. Begin to hear the room.</source>
            <translation>セッションはもうすぐ終わります。部屋の音を聞き始めましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Thighs and hips, wide and slow.</source>
            <translation>ももと腰まわりを、広く、ゆっくりと。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Time to slide the mat out and turn over. Good night.</source>
            <translation>マットを抜いて、寝返りを打つ時間です。おやすみなさい。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Unclench your jaw. Let your tongue rest.</source>
            <translation>あごの力を抜いて。舌も休ませて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>Wiggle your fingers and your toes.</source>
            <translation>手の指と足の指を動かしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>With the next breath out, let the mat hold a bit more of you.</source>
            <translation>次に吐くとき、もう少しだけマットに体をあずけましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>You are in charge. Lifting off at any moment is a fine choice.</source>
            <translation>決めるのは自分です。いつ降りても、それはよい選択です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and in</source>
            <translation>吸って</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and out</source>
            <translation>吐いて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/guidance.py" />
            <source>and rest</source>
            <translation>休んで</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Emergency signs</source>
            <translation>緊急のサイン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>Restore a backup</source>
            <translation>バックアップから戻す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/guide.py" />
            <source>The computer was asleep. Your session waits where it was; press Space to go on.</source>
            <translation>パソコンがスリープしていました。セッションはそのまま待っています。Spaceキーで続けられます。</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <location filename="../../companion/ui/widgets/dual_slider.py" />
            <source>Not answered.</source>
            <translation>未回答。</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A blood clot or inflamed vein now, or a thrombosis not long ago</source>
            <translation>今ある血栓や静脈の炎症、または最近の血栓症</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A lump, or a changed shape</source>
            <translation>しこり、または形の変化</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A numb area, or nerve damage (neuropathy)</source>
            <translation>感覚の鈍いところ、または神経の障害（ニューロパチー）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A session that was too strong</source>
            <translation>強すぎたセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for another reason</source>
            <translation>別の理由による中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for chest or breath trouble</source>
            <translation>胸や呼吸の不調による中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for dizziness</source>
            <translation>めまいによる中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for fainting</source>
            <translation>失神による中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for numbness or tingling</source>
            <translation>しびれやピリピリ感による中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A stop for sharp pain</source>
            <translation>鋭い痛みによる中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>A wound, rash, sunburn, infection, or a big mole or wart where the mat would be</source>
            <translation>マットが当たる場所の傷、発疹、日焼け、感染、または大きなほくろやいぼ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>An allergy to foam, plastic, glue or dye</source>
            <translation>発泡素材、プラスチック、接着剤、染料のアレルギー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Asthma that is acting up, COPD, panic with breathing exercises, glaucoma or a retina problem, an aneurysm, or a stroke</source>
            <translation>悪化している喘息、COPD、呼吸法でパニックになる、緑内障や網膜の問題、動脈瘤、または脳卒中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain after a bad fall or crash</source>
            <translation>ひどい転倒や事故の後の背中の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Back pain with fever, or feeling very unwell</source>
            <translation>熱、またはひどい具合の悪さを伴う背中の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Blood thinners: warfarin, DOACs, heparin, clopidogrel, daily aspirin</source>
            <translation>血液をさらさらにする薬: ワルファリン、DOAC、ヘパリン、クロピドグレル、毎日のアスピリン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Breathing stays easy and without holds.</source>
            <translation>呼吸は楽なままで、息を止めません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Call emergency services now</source>
            <translation>すぐに救急に電話してください</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Chest pain, or trouble breathing</source>
            <translation>胸の痛み、または息苦しさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Diabetes</source>
            <translation>糖尿病</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Epilepsy, MS, Parkinson's or another movement disorder</source>
            <translation>てんかん、多発性硬化症、パーキンソン病、またはほかの運動障害</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Feet stay off the mat.</source>
            <translation>足はマットに乗せません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Get urgent advice today</source>
            <translation>今日中に、急いで相談してください</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Getting down to the floor or up again is hard, or I have had falls</source>
            <translation>床に下りたり、また起き上がったりするのが難しい、または転んだことがある</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Haemophilia or another bleeding disorder</source>
            <translation>血友病、またはほかの出血しやすい病気</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Heart disease, irregular heartbeat, pacemaker or ICD</source>
            <translation>心臓の病気、不整脈、ペースメーカーまたはICD</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>High or low blood pressure, medicine for it, or fainting</source>
            <translation>高血圧または低血圧、血圧の薬、または失神すること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>New numbness between the legs, in the buttocks or genitals</source>
            <translation>脚の間、お尻、陰部の感覚が新たになくなった、またはしびれる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Not better after some weeks</source>
            <translation>数週間たっても良くならない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Nursing</source>
            <translation>授乳中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Only with someone at home.</source>
            <translation>家に誰かがいるときだけ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain down one leg with tingling</source>
            <translation>片脚に下りる、ピリピリする痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain that is worse at night and never eases</source>
            <translation>夜にひどくなり、決して和らがない痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pain you have never had before that keeps growing</source>
            <translation>これまでになかった痛みが強まり続けている</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Past cancer, steroid tablets or a weak immune system</source>
            <translation>過去のがん、ステロイドの錠剤、または免疫の低下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Please ask a doctor, midwife or pharmacist first. After that, sessions are short and gentle.</source>
            <translation>まず医師、助産師または薬剤師に相談してください。その後のセッションは短くやさしいものになります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Poor circulation, or varicose veins where the mat would be</source>
            <translation>血行不良、またはマットが当たる場所の静脈瘤</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Pregnant, or possibly pregnant</source>
            <translation>妊娠している、または妊娠の可能性がある</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Psychosis or a severe mental illness</source>
            <translation>精神病、または重い精神疾患</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sensitive skin, or mild eczema or psoriasis elsewhere</source>
            <translation>敏感な皮膚、または別の場所の軽い湿疹や乾癬</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay on the bed or couch, and never standing.</source>
            <translation>セッションはベッドかソファの上だけで、立っては行いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sessions stay short and gentle, always with a cloth over the spikes.</source>
            <translation>セッションは短くやさしいままで、いつも突起の上に布を敷きます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine fracture, severe osteoporosis, a spine deformity from birth, or cancer now or in the spine</source>
            <translation>背骨の骨折、重い骨粗しょう症、生まれつきの背骨の変形、または今のがん、背骨のがん</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Spine surgery in the last 12 months, or an operation or scar in the area in the last 6</source>
            <translation>過去12か月以内の背骨の手術、または過去6か月以内のその部位の手術や傷あと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Steroid tablets or strong steroid cream, or very thin or fragile skin</source>
            <translation>ステロイドの錠剤や強いステロイドの塗り薬、または非常に薄い、もろい皮膚</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Sudden tearing pain in the back or belly, with faintness</source>
            <translation>突然の、裂けるような背中やお腹の痛みと、気が遠くなる感じ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Talk to someone in the coming days</source>
            <translation>数日のうちに誰かに話してください</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat is not for now. Breathing, music and the journal stay open.</source>
            <translation>今はマットを使いません。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat part is for adults. Breathing, music and the journal stay open.</source>
            <translation>マットの部分は大人向けです。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>The mat waits until the skin is well. Breathing, music and the journal stay open.</source>
            <translation>皮膚の状態が良くなるまで、マットは待ちます。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Try the material on your forearm, over a cloth, first.</source>
            <translation>まず前腕で、布の上から素材を試してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Under 18</source>
            <translation>18歳未満</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weakness, numbness or pain in both legs, or weakness that is getting worse</source>
            <translation>両脚の力が入らない、しびれる、痛む、または力の入りにくさがひどくなっている</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Weight loss you cannot explain</source>
            <translation>理由のわからない体重の減少</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>Widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>広い範囲の湿疹や乾癬、または背中の傷んだ皮膚</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You cannot pass urine, or lose bladder or bowel control</source>
            <translation>尿が出せない、または膀胱や便の抑えがきかない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/health.py" />
            <source>You worry</source>
            <translation>心配なとき</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>A quick check before the spikes</source>
            <translation>突起に乗る前の確認</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>After an earlier stop</source>
            <translation>以前の中止の後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Ask before using a mat</source>
            <translation>マットを使う前に相談を</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Continue to reading</source>
            <translation>読み物へ進む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Have your back seen first</source>
            <translation>先に背中を診てもらってください</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Health check</source>
            <translation>健康の確認</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>I dislike strong sensations</source>
            <translation>強い感覚は苦手です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>In every session</source>
            <translation>毎回のセッションで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>It has been a while. Please look through your answers again.</source>
            <translation>しばらくたちました。回答をもう一度見直してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None apply, continue</source>
            <translation>どれもないので次へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>None of these</source>
            <translation>どれも当てはまらない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Not today</source>
            <translation>今日はやめておく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Please ask a professional about it before the next session.</source>
            <translation>次のセッションの前に、専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Read only, no sessions</source>
            <translation>読むだけ、セッションなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Roll off if pain turns sharp, or if you feel dizzy or numb. Warmth and prickling are normal.</source>
            <translation>痛みが鋭くなったり、めまいやしびれを感じたりしたら、転がって降りてください。温かさやチクチクする感じは普通です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Stays on this computer</source>
            <translation>このパソコンにだけ残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>These need a person, not an app.</source>
            <translation>必要なのはアプリではなく、人の助けです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick anything that is true for you.</source>
            <translation>当てはまるものにすべて印を付けてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Tick what is true right now; it counts for today only.</source>
            <translation>今当てはまるものに印を付けてください。今日だけ有効です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>Two short lists. Tick what is true for you; if nothing is, carry on.</source>
            <translation>短いリストが2つあります。当てはまるものに印を付け、なければそのまま進んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/health.py" />
            <source>When not to, and why</source>
            <translation>使わないほうがよいとき</translation>
        </message>
    </context>
    <context>
        <name>HealthSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Answered on {0}</source>
            <translation>{0}に回答</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Emergency signs</source>
            <translation>緊急のサイン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Not answered yet</source>
            <translation>まだ回答がありません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review</source>
            <translation>見直す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Review your answers</source>
            <translation>回答を見直す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show</source>
            <translation>見る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Show emergency signs</source>
            <translation>緊急のサインを見る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>When to get help, and how soon</source>
            <translation>いつ、どのくらい急いで助けを求めるか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>Your answers</source>
            <translation>自分の回答</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>health questions, conditions, profile, pregnancy, medicine, doctor, again</source>
            <translation>健康の質問、持病、病気、プロフィール、妊娠、薬、医師、医者、もう一度</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_health.py" />
            <source>help, danger, ambulance, doctor, symptoms, red flags</source>
            <translation>助け、危険、救急、救急車、119、医師、症状、危険なサイン</translation>
        </message>
    </context>
    <context>
        <name>HearButton</name>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Hear {0}</source>
            <translation>{0}を聞く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/hear_button.py" />
            <source>Stop {0}</source>
            <translation>{0}を止める</translation>
        </message>
    </context>
    <context>
        <name>Hero</name>
        <message>
            <location filename="../../companion/ui/widgets/hero.py" />
            <source>Spike mat</source>
            <translation>スパイクマット</translation>
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_hits.py" />
            <source>{0}, in {1}</source>
            <translation>{0}、{1}の中</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n evenings on the mat</source>
            <translation>
                <numerusform>マットに乗った晩%n回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>%n other evenings</source>
            <translation>
                <numerusform>ほかの晩%n回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>0 min</source>
            <translation>0分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>About the same.</source>
            <translation>ほぼ同じです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Back pain</source>
            <translation>背中の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By kind of session</source>
            <translation>セッションの種類別</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By part of the body</source>
            <translation>体の部位別</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By time of day</source>
            <translation>時間帯別</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what else the day had in it</source>
            <translation>その日のほかのこと別</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>By what was lain on</source>
            <translation>敷いたもの別</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Changes of about 2 points are ones people usually notice.</source>
            <translation>2点ほどの変化は、人がふつう気づくものです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Less than the 2 points that people usually notice.</source>
            <translation>人がふつう気づく2点より小さな変化です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Muscle tension</source>
            <translation>筋肉の張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>No session on the mat yet.</source>
            <translation>マットのセッションはまだありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>Of %n sessions it was lower after {0}, the same after {1} and higher after {2}.</source>
            <translation>
                <numerusform>%n回のセッションのうち、後のほうが低かったのは{0}回、同じだったのは{1}回、高かったのは{2}回です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the %n days since your first session. Rest days are part of the plan.</source>
            <translation>
                <numerusform>最初のセッションから%n日のうち{0}日、マットに乗りました。休みの日も計画のうちです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat on {0} of the last %n days. Rest days are part of the plan.</source>
            <translation>
                <numerusform>直近%n日のうち{0}日、マットに乗りました。休みの日も計画のうちです。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>On the mat today, for the first time.</source>
            <translation>今日、初めてマットに乗りました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. In one small trial people felt enthusiastic but most scores did not change.</source>
            <translation>人は調子の悪いときにセッションを始めることが多く、悪い日はいずれにせよ和らぐものです。音楽や、横になること、休むことも関わります。ある小さな試験では、参加者は熱心に感想を語りましたが、ほとんどの点数は変わりませんでした。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sessions rated before and after: {0} of {1}, so {2} more.</source>
            <translation>前後を評価したセッション: {1}回のうち{0}回、あと{2}回。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep after {0}; after {1}.</source>
            <translation>その後の眠りは、{0}、{1}です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Sleep: not enough yet. Nights rated after evenings on the mat: {0}, after other evenings: {1}. It takes {2} of each.</source>
            <translation>眠り: まだ足りません。評価した夜は、マットに乗った晩の後が{0}回、ほかの晩の後が{1}回です。それぞれ{2}回必要です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Stress</source>
            <translation>ストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>Week from {0}: {1}</source>
            <translation>{0}からの週: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>at noon and in the afternoon</source>
            <translation>昼と午後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>bedtime sessions</source>
            <translation>就寝前のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>before sleep</source>
            <translation>寝る前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>breathing without the mat</source>
            <translation>マットなしの呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days after a bad night</source>
            <translation>よく眠れなかった翌日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days of long sitting</source>
            <translation>長く座った日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with a headache</source>
            <translation>頭痛のあった日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with driving</source>
            <translation>運転した日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with exercise</source>
            <translation>運動した日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>days with “{0}”</source>
            <translation>「{0}」の日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>full sessions</source>
            <translation>通常のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the evening</source>
            <translation>夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>in the morning</source>
            <translation>朝</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>seated sessions for the feet</source>
            <translation>座って足を乗せるセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the back</source>
            <translation>背中のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the belly</source>
            <translation>お腹のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions for the neck</source>
            <translation>首のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>sessions on a chair</source>
            <translation>椅子でのセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>short sessions</source>
            <translation>短いセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>standing sessions for the feet</source>
            <translation>立って足を乗せるセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>stressful days</source>
            <translation>ストレスの多い日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} ({1})</source>
            <translation>{0}（{1}）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} With so few, one unusual day can move the average.</source>
            <translation>{0}回数が少ないため、ふだんと違う1日だけでも平均が動くことがあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} before sessions {1} → {2} on average from one fortnight to the next (change {3}; {4} and {5} sessions). {6}</source>
            <translation>セッション前の{0}は、前の2週間から次の2週間で平均 {1} → {2}（変化 {3}、セッション{4}回と{5}回）。{6}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} to {1}: days on the mat {2}, {3} in all, sessions stopped for discomfort {4}</source>
            <translation>{0}から{1}: マットに乗った日 {2}日、合計{3}、不快で中止したセッション {4}回</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0} → {1} on average over %n sessions (change {2}; from {3} to {4})</source>
            <translation>
                <numerusform>%n回の平均で {0} → {1}（変化 {2}、{3}から{4}）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, not over yet</source>
            <translation>{0}、まだ途中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: not enough yet. {2}</source>
            <translation>{0}、{1}: まだ足りません。{2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}, {1}: {2}</source>
            <translation>{0}、{1}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. Sessions rated before and after: {1} in the fortnight before, {2} in this one. It takes {3} in each.</source>
            <translation>{0}: まだ足りません。前後を評価したセッションは、前の2週間に{1}回、今の2週間に{2}回です。それぞれ{3}回必要です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: not enough yet. {1}</source>
            <translation>{0}: まだ足りません。{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/insights.py" />
            <source>{0}: {1} on average (from {2} to {3})</source>
            <translation>{0}: 平均{1}（{2}から{3}）</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n entries deleted.</source>
            <translation>
                <numerusform>%n件を削除しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>1 found</source>
            <translation>1件見つかりました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>A stressful day</source>
            <translation>ストレスの多い日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture</source>
            <translation>鍼</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Acupuncture today: the mat stays closed for the rest of the day.</source>
            <translation>今日は鍼の日です。今日いっぱいマットは使えません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Ball or roller</source>
            <translation>ボールかローラー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Core exercises</source>
            <translation>体幹の運動</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping</source>
            <translation>カッピング</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Cupping today: the mat stays closed for the rest of the day. Look at your skin tomorrow.</source>
            <translation>今日はカッピングの日です。今日いっぱいマットは使えません。明日、皮膚を見てください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Deleted: {0}, {1}.</source>
            <translation>削除しました: {0}、{1}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Diary</source>
            <translation>日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Driving</source>
            <translation>運転</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Exercised</source>
            <translation>運動した</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Hands</source>
            <translation>手で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Headache</source>
            <translation>頭痛</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Inversion table</source>
            <translation>逆さ台</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Long sitting</source>
            <translation>長く座った</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/journal.py" />
            <source>More than %n found</source>
            <translation>
                <numerusform>%n件を超えて見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Posture break</source>
            <translation>姿勢の休憩</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Slept badly</source>
            <translation>よく眠れなかった</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Stretching</source>
            <translation>ストレッチ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Therapist</source>
            <translation>施術者</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Walk</source>
            <translation>散歩</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Warmth</source>
            <translation>温める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Workstation setup</source>
            <translation>作業環境の調整</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM</source>
            <translation>M月d日dddd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>dddd, d MMMM yyyy</source>
            <translation>yyyy年M月d日dddd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0}</source>
            <translation>痛み{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>pain {0} before, {1} after</source>
            <translation>痛み 前{0}、後{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>sleep {0}</source>
            <translation>眠り{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stopped: {0}</source>
            <translation>中止: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>stress {0}</source>
            <translation>ストレス{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>tension {0}</source>
            <translation>張り{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/journal.py" />
            <source>{0}, {1} to {2}</source>
            <translation>{0}、{1}から{2}</translation>
        </message>
    </context>
    <context>
        <name>JournalDetail</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Asleep</source>
            <translation>眠り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Comfort</source>
            <translation>心地よさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Done</source>
            <translation>行ったこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Ended</source>
            <translation>終わり方</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Entries live in one file on this computer.</source>
            <translation>記録は、このパソコンの1つのファイルにあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Marks</source>
            <translation>跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Morning</source>
            <translation>朝</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Noticed</source>
            <translation>気づいたこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Pain</source>
            <translation>痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Planned</source>
            <translation>予定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Setup</source>
            <translation>組み合わせ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Sleep</source>
            <translation>眠り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Stress</source>
            <translation>ストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>Tension</source>
            <translation>張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>That day</source>
            <translation>その日のこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>back {0} of 10</source>
            <translation>背中 10のうち{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>sleep {0} of 10</source>
            <translation>眠り 10のうち{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} ({1} planned)</source>
            <translation>{0}（予定 {1}）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0} min past the end</source>
            <translation>終わりの後{0}分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_detail.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>JournalEditor</name>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>A session I had</source>
            <translation>行ったセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Add to journal</source>
            <translation>記録に追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>How I am</source>
            <translation>今の調子</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>The other one is saved. This is not saved yet.</source>
            <translation>もう一方は保存しました。こちらはまだです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>Understood</source>
            <translation>わかりました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What to add</source>
            <translation>追加するもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>What you changed is not saved. Discard it? Esc does so too.</source>
            <translation>変更は保存されていません。破棄しますか。Escキーでも破棄します。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal_editor.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Add to journal</source>
            <translation>記録に追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Go on editing</source>
            <translation>編集を続ける</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal</source>
            <translation>記録</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Journal entries</source>
            <translation>記録の一覧</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>There is an entry that is not saved yet.</source>
            <translation>まだ保存していない記入があります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/journal.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/key_sheet.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
    </context>
    <context>
        <name>LadderStep</name>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>For today</source>
            <translation>今日の分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>I would like to go on</source>
            <translation>先へ進みたい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>Step {0} of {1}</source>
            <translation>{1}ステップ中{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>The ladder is level here, and staying is fine. It goes on only if you ask for it.</source>
            <translation>階段はここで平らになり、とどまっても大丈夫です。先へ進むのは、望んだときだけです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_ladder.py" />
            <source>You are here</source>
            <translation>今ここ</translation>
        </message>
    </context>
    <context>
        <name>LadderView</name>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>{1}ステップ中{0}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>You are here: {0}</source>
            <translation>今ここ: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/ladder_view.py" />
            <source>Your ladder</source>
            <translation>自分の階段</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>223 studies of slow breathing put together</source>
            <translation>ゆっくりした呼吸の研究223をまとめたもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>28 people breathing at their own pace</source>
            <translation>自分のペースで呼吸した28人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people who breathed slowly or faster, with longer or shorter breaths out</source>
            <translation>ゆっくり、または速く、吐く息を長く、または短くして呼吸した30人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>30 people, equal and unequal breaths</source>
            <translation>30人、均等な呼吸と均等でない呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>31 studies of slow breathing put together</source>
            <translation>ゆっくりした呼吸の研究31をまとめたもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>32 healthy people, each with and without the mat, with and without spoken relaxation</source>
            <translation>健康な32人、それぞれマットありとなし、言葉によるリラクゼーションありとなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>32 healthy people, with and without</source>
            <translation>健康な32人、マットありとなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>36 people, 15 minutes a day, three weeks</source>
            <translation>36人、1日15分、3週間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>40 and 42 people, two weeks</source>
            <translation>40人と42人、2週間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>40 people with long-lasting neck pain were part of a pilot study. After 14 days with a mat at home those who used it rated their pain lower than those who waited for theirs. Nobody had a mat without spikes to compare it with.</source>
            <translation>長く続く首の痛みのある40人が、予備的な研究に参加しました。家でマットを14日間使った人は、順番を待っていた人より痛みを低く評価しました。突起のないマットを使って比べた人はいませんでした。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>44 people who exercised for six months</source>
            <translation>6か月間運動した44人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>44 people with low back pain, drawn by lot: exercise alone, or exercise and a mat</source>
            <translation>腰痛のある44人、くじで分けて: 運動だけ、または運動とマット</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>64 athletes, six breaths a minute in three proportions</source>
            <translation>運動選手64人、1分に6回の呼吸を3つの割合で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>91 people, 30 minutes a day, two weeks</source>
            <translation>91人、1日30分、2週間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bed or a couch is softer and easier to leave, and it is where everybody begins here. Where getting down or up is hard, or after falls, it stays that way.</source>
            <translation>ベッドやソファはよりやわらかく、降りるのも楽で、ここでは誰もがそこから始めます。下りたり起きたりするのが難しいとき、または転んだことがあるときは、そのまま変わりません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A bell tells you that the time is over; you never need to watch it. Wiggle your fingers and toes, bend your knees, roll gently to one side and rest there for three breaths. Push up to sitting with your hands, wait a minute, and stand with one hand on something steady.</source>
            <translation>時間が来ると鐘が知らせるので、時計を見る必要はありません。手足の指を動かし、膝を曲げ、静かに横へ転がって、そこで三回息をして休みます。手で押して起き上がり、座って1分待ち、しっかりしたものに片手を添えて立ちます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A booklet of a British health trust (LPT NHS Yellow Book)</source>
            <translation>英国の公的医療機関の冊子（LPT NHS Yellow Book）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A few minutes in a break, at a hotel, after a drive.</source>
            <translation>休憩中、ホテルで、運転の後に数分間。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A guide for beginners</source>
            <translation>初心者向けの案内</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A list of the studies of longer breaths out, which disagree</source>
            <translation>一致していない、長く吐く呼吸の研究の一覧</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>A mat does not pierce the skin. Broken skin is a reason to rest, not to get used to it. Neither does a mat belong on a wound, a rash, sunburn or an infection. An allergy to the material is possible: with a rash where the mat was, stop and ask.</source>
            <translation>マットは皮膚を貫きません。傷ができたら、慣れるのではなく、休む理由です。傷、発疹、日焼け、感染のあるところにも、マットは使いません。素材へのアレルギーもありえます。マットが当たったところに発疹が出たら、止めて相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A mat is a quiet session for your back and mind. It is no substitute for care by a professional. One user who is fond of the mat writes that it was not enough alone: stretching, exercises for the middle and another setup of the desk came with it.</source>
            <translation>マットは、背中と心のための静かな時間です。専門家の診療の代わりにはなりません。マットを気に入っているある利用者も、それだけでは足りなかったと書いています。ストレッチ、体幹の運動、机まわりの調整も合わせて行っていました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A reviewer in Spectator Life</source>
            <translation>Spectator Lifeの評者</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller of Shakti mats</source>
            <translation>Shakti matの販売者</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on side effects</source>
            <translation>副作用についての、ある販売者のページ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A seller's page on the mat before bed</source>
            <translation>寝る前のマットについての、ある販売者のページ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>A session with a professional has a word of its own in the journal, and a note has room for what was said. If they advise you about your mat, their advice goes before these pages.</source>
            <translation>専門家の施術には、記録に専用の言葉があり、言われたことはメモに書けます。マットについて助言を受けたなら、それがここのページより優先です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A sting that fades</source>
            <translation>弱まっていく刺激</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>A strong feeling that clearly eases within two or three minutes is fine. Roll off, or press S, if one of these comes:</source>
            <translation>強い感じでも、2、3分のうちにはっきり和らぐなら大丈夫です。次のどれかがあれば、転がって降りるか、Sキーを押してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study in Gerontology 63</source>
            <translation>Gerontology 63に載った研究</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A study of breath lengths, PMC11268930</source>
            <translation>呼吸の長さの研究、PMC11268930</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>A survey of 105 users that a seller quotes, with no other group; a study from 2011 that one article names and that could not be found; and percentages that are in no study.</source>
            <translation>ある販売者が引用する、比べるグループのない105人の利用者への調査。ある記事が挙げている、見つからなかった2011年の研究。そして、どの研究にもない割合の数字。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A user of a Yantra mat</source>
            <translation>Yantra matの利用者</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>A wind-down habit, not a promise</source>
            <translation>くつろぐ習慣であって、約束ではありません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>A yoga and pilates shop</source>
            <translation>ヨガとピラティスの店</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Acupuncture aims at chosen points. A mat presses on many points at once, and does not pierce the skin. The studies in these pages set a mat beside waiting, exercise or spoken relaxation. We know of none that sets it beside massage or acupuncture, so nobody can say which does more.</source>
            <translation>鍼は選んだ点をねらいます。マットは多くの点を一度に押し、皮膚を貫きません。ここで取り上げる研究は、マットを、待つこと、運動、言葉によるリラクゼーションと比べています。マッサージや鍼と比べた研究は知られておらず、どちらがより役立つかは誰にも言えません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Adjust your setup</source>
            <translation>組み合わせを調整</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for everybody</source>
            <translation>すべての人への助言</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice for people with back pain, and when to be seen</source>
            <translation>背中に痛みのある人への助言と、診てもらうとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of a seller</source>
            <translation>販売者の助言</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Advice of sellers and users</source>
            <translation>販売者と利用者の助言</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>After a drive, and away from home</source>
            <translation>運転の後、外出先で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Afterwards</source>
            <translation>終わった後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Always a cloth, never long, never the face.</source>
            <translation>いつも布を敷き、長くせず、顔には当てません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>An hour with somebody who knows</source>
            <translation>詳しい人との1時間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Anywhere. A thin towel on a yoga mat for 20 minutes is a good place to stay, and nothing stronger is suggested unless you ask for it. Several sources call bare skin best; the maker of a well-known Swedish mat writes that it is not an aim in itself. A T-shirt is a full finish line.</source>
            <translation>どこでもかまいません。ヨガマットの上の薄手タオルで20分は、とどまるのによいところで、望まないかぎり、それより強いものはすすめません。素肌が最もよいとする出典もありますが、よく知られたスウェーデンのマットのメーカーは、それ自体が目的ではないと書いています。Tシャツも立派なゴールです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Articles about acupressure also name pressing with the fingers, balls, rollers and small devices for the hand. This program has no instructions for them. It has words for the journal, so that a day with a ball does not look like a day with nothing.</source>
            <translation>指圧についての記事では、指で押すこと、ボール、ローラー、小さな手の器具も挙げられています。このプログラムに、それらの手順はありません。ボールを使った日が何もしなかった日に見えないように、記録用の言葉は用意してあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Ask a doctor, midwife or pharmacist first</source>
            <translation>まず医師、助産師または薬剤師に相談を</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Bae and others</source>
            <translation>Baeほか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Bedtime, on Today: the screen goes dark and amber, the voice falls silent after three minutes, the music fades over the last ones.</source>
            <translation>「今日」の「就寝前」: 画面は暗い琥珀色になり、声は3分で静かになり、音楽は最後の数分で小さくなります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Before you lie down</source>
            <translation>横になる前に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Begin on a chair</source>
            <translation>椅子で始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Bend your knees and roll gently to one side. Lift, do not drag.</source>
            <translation>膝を曲げて、静かに横へ転がります。引きずらず、持ち上げます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Breathing</source>
            <translation>呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Bruised or broken: that area rests until the skin is well, and begins two steps easier.</source>
            <translation>あざ、傷: 皮膚が良くなるまでその部位を休め、2ステップやさしいところから始めます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Cautions of a seller</source>
            <translation>販売者の注意</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Clear: that area rests today. After more than a day the next session is one step easier; after more than two days two steps, and show them to a pharmacist or a doctor.</source>
            <translation>はっきり: 今日はその部位を休めます。1日を超えたら、次のセッションは1ステップやさしくなります。2日を超えたら2ステップやさしくなり、薬剤師か医師に見せてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Climbing the ladder</source>
            <translation>階段を上る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Common</source>
            <translation>よくあること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Covers and surfaces: when to go thinner, and when not.</source>
            <translation>カバーと置き場所: 薄くするとき、しないとき。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Cupping and acupuncture</source>
            <translation>カッピングと鍼</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Do not change your medicines on account of this program or of what its charts show. Some medicines are a reason to ask before using a mat at all: blood thinners, medicine for blood pressure, steroid tablets. The health questions have the whole list.</source>
            <translation>このプログラムや、そのグラフを理由に薬を変えないでください。マットを使う前に相談が必要な薬もあります。血液をさらさらにする薬、血圧の薬、ステロイドの錠剤です。健康の質問にすべての一覧があります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Easier is always possible, without a reason. Harder by hand is one step at most.</source>
            <translation>やさしくするのは、理由なしにいつでもできます。自分で強くするのは、1ステップまでです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Emergency signs</source>
            <translation>緊急のサイン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Exercise</source>
            <translation>運動</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Experiences vary, and some people notice little or nothing. That is a normal result, too.</source>
            <translation>感じ方はさまざまで、ほとんど、またはまったく何も感じない人もいます。それも普通の結果です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>顔、頭皮、首の前側は突起に当てません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Faint: the same setup again, nothing thinner yet.</source>
            <translation>うっすら: 同じ組み合わせをもう一度、まだ薄くはしません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Falling asleep on it</source>
            <translation>マットの上で眠ること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Feet and standing</source>
            <translation>足と、立つこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Five small studies, and how sure each can be.</source>
            <translation>小さな研究が5つ、それぞれの確かさ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Forget the counting. Breathe as you like, with your eyes open, and stay lying until it has passed.</source>
            <translation>数えるのは忘れてください。目を開けて、好きなように息をし、おさまるまで横になったままでいてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Four general articles about mats</source>
            <translation>マットについての一般的な記事4本</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Four things decide how strong it is</source>
            <translation>強さを決める4つのこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Frizziero and others, Applied Sciences 11</source>
            <translation>Frizzieroほか、Applied Sciences 11</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Getting on and off</source>
            <translation>乗り方と降り方</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Gone: everything as planned.</source>
            <translation>消えた: すべて予定どおり。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Guides begin with 5 to 15 minutes and go on to 20, some to 40, as makers do. The studies used 15, 30 and 60. None shows how many are needed for anything. Here 20 is the end unless you turn longer sessions on, and 40 is the end for everybody.</source>
            <translation>案内では5分から15分で始め、20分まで、メーカーと同じく40分までとするものもあります。研究で使われたのは15分、30分、60分でした。何かのために何分必要かを示したものはありません。ここでは、長いセッションをオンにしないかぎり20分まで、誰でも40分までです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Hands, balls and cupping</source>
            <translation>手、ボール、カッピング</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Health questions</source>
            <translation>健康の質問</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Here standing opens only when the seated steps are done. It starts with one minute in thick socks, with something to hold in reach, and ends at five.</source>
            <translation>ここでは、座って行うステップが終わって初めて、立って行うものが使えます。つかまるものを手の届くところに置き、厚手の靴下で1分から始めて、5分までです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Hohmann and others, Evidence-Based Complementary and Alternative Medicine</source>
            <translation>Hohmannほか、Evidence-Based Complementary and Alternative Medicine</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Holding the breath</source>
            <translation>息を止めること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How</source>
            <translation>行い方</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>How a mat might act</source>
            <translation>マットの働き方について</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>How long</source>
            <translation>どのくらい残るか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How long to stand on an acupressure mat</source>
            <translation>指圧マットに立つ時間の長さ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>How many minutes</source>
            <translation>何分か</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: a cautious choice of this program</source>
            <translation>確かさ: このプログラムによる慎重な選択</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: advice of makers, sellers and teachers, not tested</source>
            <translation>確かさ: メーカー、販売者、指導者の助言で、検証されていません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: many studies put together</source>
            <translation>確かさ: 多くの研究をまとめたもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: not known</source>
            <translation>確かさ: わかっていません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: one small study</source>
            <translation>確かさ: 小さな研究が1つ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: sources and studies disagree</source>
            <translation>確かさ: 出典や研究の間で一致していません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>How sure: what people report, not tested</source>
            <translation>確かさ: 人々の体験談で、検証されていません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>How to use an acupressure mat</source>
            <translation>指圧マットの使い方</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If the bony middle of your back gets sore, leave a strip of cloth over it. The neck always has a cloth. Face, scalp and the front of the neck stay off the spikes.</source>
            <translation>背中の中央の骨のあたりがひりつくときは、その上に細長い布を残してください。首には必ず布を敷きます。顔、頭皮、首の前側は突起に当てません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If the floor is far away</source>
            <translation>床が遠いとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>If you fall asleep</source>
            <translation>眠ってしまったら</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>If you feel dizzy on the way up, sit or lie down again until it has passed.</source>
            <translation>起きる途中でめまいがしたら、おさまるまでもう一度座るか横になってください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>If you feel light-headed</source>
            <translation>ふらつくとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In a break</source>
            <translation>休憩中に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 30 people a longer breath out felt more relaxing and less stressed. In another, of 64 athletes, it went with larger changes in the rhythm of the heart. Yet a list of such studies counts four for the longer breath out, three without a difference, one for equal breaths and one for a longer breath in, and a newer study of 30 people found equal breaths best.</source>
            <translation>30人の研究では、長く吐くほうがよりリラックスし、ストレスが少ないと感じられました。64人の運動選手の別の研究では、心臓のリズムのより大きな変化が見られました。一方、こうした研究の一覧では、長く吐くほうがよいとするものが4つ、違いなしが3つ、均等な呼吸がよいものが1つ、長く吸うほうがよいものが1つあり、30人のより新しい研究では均等な呼吸が最もよいという結果でした。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>In a study of 32 healthy people with and without a mat it was the spoken relaxation that changed how they breathed, and they became more relaxed with the mat and without it.</source>
            <translation>マットありとなしで行った健康な32人の研究では、呼吸を変えたのは言葉によるリラクゼーションで、マットがあってもなくてもよりリラックスしました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>In one study 44 people with low back pain exercised at home for six months, some of them, drawn by lot, with an hour on a mat each day. Both groups did better over that time; only with the mat did the ratings of pain change over time. An hour is more than this program offers.</source>
            <translation>ある研究では、腰痛のある44人が6か月間、家で運動をし、くじで選ばれた一部の人は毎日1時間マットも使いました。その間、どちらのグループも良くなりました。痛みの評価が時間とともに変わったのは、マットを使ったグループだけでした。1時間は、このプログラムで選べる長さを超えています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>In short</source>
            <translation>まとめ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>In the morning</source>
            <translation>朝に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a maker</source>
            <translation>メーカーの説明</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Instructions of a seller</source>
            <translation>販売者の説明</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Introductions for beginners, which disagree in places</source>
            <translation>初心者向けの紹介で、ところどころ一致していません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Is it safe to use an acupressure mat?</source>
            <translation>指圧マットの使用は安全か</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>It replaces none of them</source>
            <translation>どれの代わりにもなりません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Keep a cloth on it. Bare is not offered.</source>
            <translation>布を敷いたままにします。素肌では行いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Kjellgren and others, Alternative Medicine Studies 1</source>
            <translation>Kjellgrenほか、Alternative Medicine Studies 1</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Neuroscience and Biobehavioral Reviews</source>
            <translation>Labordeほか、Neuroscience and Biobehavioral Reviews</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Laborde and others, Sustainability 13</source>
            <translation>Labordeほか、Sustainability 13</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Let your hands take your weight, and come down slowly.</source>
            <translation>手に体重をあずけて、ゆっくり下ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Little dots are common. What each answer means.</source>
            <translation>小さな点々はよくあることです。それぞれの答えの意味。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Little dots on the skin are common, even through a towel. Say in the check-in how it was, if you like. Next time stays the same: longer sessions are suggested only after two comfortable days with the marks gone, and never more than one change at a time.</source>
            <translation>皮膚の小さな点々は、タオル越しでもよくあることです。よければ、終わりの質問で、どうだったかを答えてください。次回も同じです。より長いセッションをすすめるのは、快適な日が2日あり、跡が消えてからで、一度に変えるのは一つだけです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Longer out than in, and never forced.</source>
            <translation>吸うより長く吐き、無理はしません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch and travel</source>
            <translation>昼休みと旅行</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Lunch break, on Today, takes ten minutes or fewer, in the setup you know or an easier one, and ends with a chime in good time for the desk. A short session never makes the next one harder.</source>
            <translation>「今日」の「昼休み」は10分以内で、慣れた組み合わせか、よりやさしいもので行い、席に戻る時間に余裕をもってチャイムで終わります。短いセッションで次が強くなることはありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Makers and studies leave out people with some conditions, or tell them to ask. The health questions have the whole list; in short:</source>
            <translation>メーカーや研究は、特定の状態の人を除くか、相談するように書いています。健康の質問にすべての一覧があります。短くまとめると次のとおりです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Makers say daily or as needed. A reviewer who lay down twice in one day was left tender and advises against it. Here it is once a day at first; later twice at most, four hours apart, and together no more than 40 minutes.</source>
            <translation>メーカーは毎日、または必要なときにと書いています。1日に2回横になったある評者は、ひりつきが残り、すすめないとしています。ここでは初めは1日1回、後になっても最多2回で、4時間あけ、合わせて40分までです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Many articles explain it with substances of the body, blood flow or a busy brain. The studies here did not show any of it, so these pages do not say it.</source>
            <translation>体内の物質、血流、忙しい脳などで説明する記事は多くあります。ここの研究はそのどれも示していないため、これらのページでも言いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe prickling that turns into warmth, some a hum, some nothing new. Strong is fine as long as it eases. In minute three the program asks whether it does. If not, lift off slowly and add a layer, or end there. Ending is always a good choice.</source>
            <translation>チクチクする感じが温かさに変わるという人が多く、響くような感じという人も、何も変わらないという人もいます。和らいでいくなら、強くても大丈夫です。3分のところで、和らいでいるかどうかをプログラムが尋ねます。そうでなければ、ゆっくり降りて1枚足すか、そこで終わりにします。終えるのは、いつでもよい選択です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Many people describe warmth. Some become drowsy, others wide awake. The user whose three days are the example journal of this program compared it with a firm massage, and found that more relaxed meant more comfortable: tense, it hurt more.</source>
            <translation>多くの人が温かさを感じると言います。うとうとする人もいれば、目がさえる人もいます。3日間の記録がこのプログラムの例になっている利用者は、しっかりしたマッサージにたとえ、力が抜けているほど心地よく、力が入ると痛みが増すと感じていました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Many people lie on a mat before bed, and some write that they slept well afterwards. The one study we know of that asked about it, with 36 people over three weeks, found no effect on sleep. A seller says it openly, too: nobody has shown that a mat does more than relaxing without one. As a quiet habit it may still be pleasant, and your own mornings are in the journal.</source>
            <translation>寝る前にマットに横になる人は多く、その後よく眠れたと書く人もいます。それを調べた研究は、知るかぎり、36人が3週間行った1つだけで、眠りへの効果は見られませんでした。ある販売者も率直に書いています。マットがマットなしのリラックス以上のことをすると示した人はいない、と。静かな習慣としては、それでも心地よいかもしれません。自分の朝の様子は記録で見られます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Many small dots after a session are common, even through a towel; one user had them on two days and found them gone on the third. Redness and itching can happen, and small bruises like points, which several pages call short-lived.</source>
            <translation>セッションの後にたくさんの小さな点が出るのは、タオル越しでもよくあることです。ある利用者は2日間は跡があり、3日目には消えていました。赤みやかゆみが出ることもあり、点のような小さなあざが出ることもあります。いくつかのページは、それを一時的なものと書いています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks on the skin</source>
            <translation>皮膚の跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Marks, redness, itching and soreness can happen, and some people stop. In a study of 91 people eight found it too painful and one had itching and redness. Another study saw no harm, and notes that no study has looked for risks.</source>
            <translation>跡、赤み、かゆみ、ひりつきが出ることがあり、やめる人もいます。91人の研究では、8人が痛すぎると感じ、1人にかゆみと赤みが出ました。別の研究では害は見られず、リスクを調べた研究はないと述べています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage and acupuncture</source>
            <translation>マッサージと鍼</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Massage, acupuncture and medicine, and what a mat is not.</source>
            <translation>マッサージ、鍼、薬のこと、そしてマットとは違うもの。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>May one stand on it?</source>
            <translation>上に立ってもよいか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Medicine</source>
            <translation>薬</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Meehan and Shaffer</source>
            <translation>Meehan、Shaffer</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Neck</source>
            <translation>首</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Never use it while driving, nor in any vehicle that moves. A maker says so, too. The same maker stores mats with the spikes down.</source>
            <translation>運転中や、動いている乗り物の中では決して使わないでください。あるメーカーもそう書いています。同じメーカーは、マットを突起を下にして保管しています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>No source was found that measured it. Asking after one day and after two is our own cautious choice.</source>
            <translation>測った出典は見つかりませんでした。1日後と2日後に尋ねるのは、ここでの慎重な選択です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Not after alcohol, a sedative or a sleeping pill.</source>
            <translation>お酒、鎮静薬、睡眠薬の後には使いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not for now</source>
            <translation>今は使わない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not normal</source>
            <translation>普通ではないこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Not today</source>
            <translation>今日はやめておく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Nothing, as far as we know. Pressing chosen points by hand is something else than lying on thousands of spikes, so what was found about one is not told of the other in these pages.</source>
            <translation>知るかぎり、何もありません。選んだ点を手で押すことは、何千もの突起の上に横になることとは別のものです。そのため、一方でわかったことを、もう一方のこととしてここに書くことはしません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Of all that is in these pages this has been studied most. 223 studies put together show that slow breathing changes the rhythm of the heart while one does it and right after, with few unwanted effects to be expected. In 31 studies blood pressure and pulse were slightly lower, and the effect on stress was only marginal.</source>
            <translation>ここのページにある中で、最もよく研究されているものです。223の研究をまとめると、ゆっくりした呼吸は、している間とその直後に心臓のリズムを変え、望ましくない影響は少ないと見込まれます。31の研究では、血圧と脈拍がわずかに低くなり、ストレスへの効果はごくわずかでした。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Off</source>
            <translation>降りる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Older people standing up slowly or fast</source>
            <translation>ゆっくり、または速く立ち上がる高齢の人たち</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Olsson and von Scheele, Journal of Alternative and Complementary Medicine 17</source>
            <translation>Olsson、von Scheele、Journal of Alternative and Complementary Medicine 17</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>On</source>
            <translation>乗る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>On a chair you keep your clothes on: the mat stands between you and the backrest, with a thick towel at first.</source>
            <translation>椅子では服を着たままです。マットは体と背もたれの間に立て、初めは厚手タオルを使います。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>On the mat</source>
            <translation>マットの上で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One group of 91 people with low back pain, nobody to compare with</source>
            <translation>腰痛のある91人の1グループ、比べる相手なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One guide says to leave out neck and head, or to put a thin cloth there. Others sell pillows with spikes for exactly that place. So the neck has a short ladder of its own here: a thin towel for three minutes at first, a thin cloth later, ten minutes at most.</source>
            <translation>ある案内は、首と頭を避けるか、そこに薄い布を敷くように書いています。一方で、まさにその場所のための突起付きの枕も売られています。そのため、ここの首には専用の短い階段があります。初めは薄手タオルで3分、後に薄い布で、最長10分です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report</source>
            <translation>一人の人の体験談</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>One person's report of three days</source>
            <translation>3日間についての、一人の人の体験談</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>One practice advises against a mat on the same day as acupuncture; for cupping the program does the same. Write either into the journal, or tick it in the health questions, and the mat waits for the day.</source>
            <translation>ある施術所は、鍼と同じ日にマットを使わないよう勧めています。このプログラムでは、カッピングについても同じようにしています。どちらかを記録に書くか、健康の質問で印を付けると、その日はマットが待ちます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>One thing at a time</source>
            <translation>一度に一つ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>One user takes the mat to work and on trips, and lies on it for a few minutes after a long drive, in the lunch break or before bed. It needs little setting up: a floor and a towel.</source>
            <translation>ある利用者は、マットを仕事や旅行に持って行き、長い運転の後、昼休み、寝る前に、数分間横になっています。準備はほとんど要りません。床とタオルだけです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>Other kinds of acupressure, and what belongs in the journal.</source>
            <translation>ほかの指圧と、記録に書くもの。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages about marks (Relaxation Advisor, Eteriska oljorna, Wordflicks)</source>
            <translation>跡についてのページ（Relaxation Advisor、Eteriska oljorna、Wordflicks）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pages of breathing teachers, not of clinics</source>
            <translation>呼吸の指導者のページで、医療機関のものではありません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Patterns with holds are off unless you choose them, and never run in the first two minutes on the mat. A booklet of a British health trust advises to breathe without pausing or holding at all. Teachers of breathing name who should not hold the breath:</source>
            <translation>息を止めるパターンは、選ばないかぎりオフで、マットに乗って最初の2分間には決して行いません。英国の公的医療機関の冊子は、間を置かず、まったく止めずに呼吸するよう勧めています。呼吸の指導者たちは、息を止めないほうがよい人を挙げています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People often begin a session when things are bad, and bad days tend to ease anyway. Music, lying down and resting count too. So Progress shows what you rated and how often, and leaves the reason open.</source>
            <translation>人は調子の悪いときにセッションを始めることが多く、悪い日はいずれにせよ和らぐものです。音楽や、横になること、休むことも関わります。そのため「経過」では、どう評価したか、何回だったかを示し、理由は決めません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with back or neck pain. Only the worst pain was rated lower. The usual pain, mood, worry, stress and sleep did not change. People spoke of the mat with enthusiasm, and the numbers did not bear it out. No harm was seen, but the authors note that no study has looked for risks. (Kjellgren, 2011)</source>
            <translation>背中や首に痛みのある人たち。低く評価されたのは、最も強い痛みだけでした。ふだんの痛み、気分、心配、ストレス、眠りは変わりませんでした。参加者はマットについて熱心に語りましたが、数字はそれを裏づけませんでした。害は見られませんでしたが、リスクを調べた研究はないと著者は述べています。（Kjellgren, 2011）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>People with low back pain. Pain was lower right after use. After two and after fourteen weeks it was as before; the score for everyday limits was 4.6 % lower. Nearly one in ten stopped: for eight it was too painful, one had itching and redness. There was no other group to compare with. (Saha, 2016)</source>
            <translation>腰痛のある人たち。使った直後の痛みは低くなりました。2週間後と14週間後は以前と同じで、日常の制限の点数は4.6%低くなりました。10人に1人近くがやめました。8人は痛すぎ、1人にかゆみと赤みが出ました。比べるための別のグループはありませんでした。（Saha, 2016）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Pilot study with groups drawn by lot: 36 people with back or neck pain</source>
            <translation>くじで分けた予備的な研究: 背中や首に痛みのある36人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Prickling, warmth, and what to do with neither.</source>
            <translation>チクチク、温かさ、どちらもないとき。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Push up to sitting with your hands, and wait a minute.</source>
            <translation>手で押して起き上がり、座って1分待ちます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a practice</source>
            <translation>施術所の質問と回答</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Questions and answers of a seller</source>
            <translation>販売者の質問と回答</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Rest there for three slow breaths.</source>
            <translation>そこで、ゆっくり三回息をして休みます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Saha and others, European Journal of Integrative Medicine 8</source>
            <translation>Sahaほか、European Journal of Integrative Medicine 8</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Shao and others</source>
            <translation>Shaoほか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Sharp pain, dizziness, numbness or tingling, anything in the chest or with breathing: roll off, or press S. The mat then rests that day and the next, and begins again two steps easier. After numbness, fainting or trouble in the chest, talk to a professional first.</source>
            <translation>鋭い痛み、めまい、しびれやピリピリ感、胸や呼吸の不調があれば、転がって降りるか、Sキーを押してください。マットはその日と次の日は休みになり、2ステップやさしいところから再開します。しびれ、失神、胸の不調の後は、まず専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Sheffield Aches and Pains</source>
            <translation>Sheffield Aches and Pains</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit down at the edge of the mat, with the cover smooth over it.</source>
            <translation>カバーを平らに敷き、マットの端に座ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Sit first, and let your hands take your weight as you lower yourself. It may prickle at once. In a study of 32 healthy people the pain was strongest within the first 30 seconds and then faded. Unclench your jaw, let your shoulders be heavy, and let the breath out be a little longer than the breath in.</source>
            <translation>まず座り、手に体重をあずけながら下りていきます。すぐにチクチクすることがあります。健康な32人の研究では、痛みは最初の30秒のうちに最も強く、その後弱まりました。あごの力を抜き、肩を重くして、吸う息より吐く息を少し長くします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting first, socks first, something to hold.</source>
            <translation>まず座って、まず靴下で、つかまるものを。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sitting, your legs rest with little weight on the spikes. Thick socks for two minutes, later five, then thin socks, and bare feet only at the end. A step comes after three comfortable days.</source>
            <translation>座っていれば、突起にかかる脚の重みはわずかです。厚手の靴下で2分、後に5分、次に薄手の靴下、素足は最後だけです。ステップが進むのは、快適な日が3日あってからです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Slowly, with your hands, and slowly up again.</source>
            <translation>ゆっくり、手を使って、起きるのもゆっくり。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>So every bedtime session here has an end: one low chime, and another after two minutes, to slide the mat out and turn over. A silent end is offered only with a cloth, on a bed or couch, for 20 minutes at most, and even then a soft chime comes within 40 minutes of the start unless you said that you are off the mat.</source>
            <translation>そこで、ここの就寝前のセッションには必ず終わりがあります。低いチャイムが1回、2分後にもう1回鳴り、マットを抜いて寝返りを打つよう知らせます。無音の終わりを選べるのは、布を敷き、ベッドかソファの上で、最長20分のときだけです。その場合も、マットを降りたと答えないかぎり、開始から40分以内にやさしいチャイムが鳴ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>So take what is comfortable. People who were asked to breathe out twice as long managed about a third longer. Near enough is fine.</source>
            <translation>ですから、心地よいものを選んでください。2倍の長さで吐くように言われた人たちが実際に吐けたのは、約3分の1長いところまででした。だいたいで大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Some of them, drawn by lot, also lay on a mat for an hour a day. Both groups did better; pain changed over time only with the mat. (Frizziero, 2021)</source>
            <translation>くじで選ばれた一部の人は、毎日1時間マットにも横になりました。どちらのグループも良くなりました。痛みが時間とともに変わったのは、マットを使ったグループだけでした。（Frizziero, 2021）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Some people stop. In a study of 91 people with low back pain, who lay on a mat for 30 minutes a day, eight found it too painful to go on and one had itching and redness. The easiest setup here is a towel folded double, for two minutes. If that is still too strong, a mat may not be for you. Breathing and music stay.</source>
            <translation>やめる人もいます。腰痛のある91人が1日30分マットに横になった研究では、8人が痛すぎて続けられず、1人にかゆみと赤みが出ました。ここで最もやさしい組み合わせは、二つ折りのタオルで2分間です。それでも強すぎるなら、マットは合わないのかもしれません。呼吸と音楽は残ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Some things need a person at once, mat or no mat. They are on a page of their own, Emergency signs, which is always at hand.</source>
            <translation>マットを使っていてもいなくても、すぐに人の助けが必要なことがあります。それは「緊急のサイン」という別のページにあり、いつでも見られます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Sources disagree about what to change first and how fast. Here each step makes exactly one thing harder: more minutes after two comfortable days, another cover, surface or cushion after three, and only when the marks are gone. Faint marks mean the same again.</source>
            <translation>何を先に、どのくらいの速さで変えるかについて、出典は一致していません。ここでは、1ステップで強くなるのはちょうど一つです。時間は快適な日が2日、カバー、置き場所、クッションは3日あってからで、跡が消えているときだけです。跡がうっすらあれば、同じものをもう一度です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Sources disagree. A maker and a seller call it harmless; another page says never all night, and to take the mat out after 15 to 20 minutes. One user scratched an arm, turning over half asleep.</source>
            <translation>出典は一致していません。あるメーカーと販売者は害はないとし、別のページは、一晩中は決して使わず、15分から20分でマットを抜くようにと書いています。ある利用者は、半分眠ったまま寝返りを打って、腕を引っかきました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Spread your weight evenly, then lie still.</source>
            <translation>体重を均等に広げ、そのままじっとします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Stand in your own time, one hand on something steady.</source>
            <translation>しっかりしたものに片手を添えて、自分のペースで立ちます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Stop for a headache, a tingling arm or dizziness.</source>
            <translation>頭痛、腕のピリピリ感、めまいがあれば止めてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Stop, and rest</source>
            <translation>止めて、休む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Strong is fine, sharp is not</source>
            <translation>強いのは大丈夫、鋭い痛みは別です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Teeth brushed, lights out or low, and everything you still need within reach.</source>
            <translation>歯みがきを済ませ、明かりを消すか暗くし、まだ要るものはすべて手の届くところに置きます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Ten to fifteen minutes, some time before lights out, is what one seller suggests.</source>
            <translation>明かりを消す少し前に10分から15分、とある販売者はすすめています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>That depends on the mat. Some articles say yes, carefully; the maker of a hard Swedish mat says no. So look into the leaflet of yours. One guide for beginners names 30 seconds to two minutes in thin socks, near a counter.</source>
            <translation>マットによります。注意すればよいとする記事もあり、硬いスウェーデンのマットのメーカーはいけないとしています。ですから、自分のマットの説明書を見てください。ある初心者向けの案内は、薄手の靴下で、台の近くで、30秒から2分としています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The back-pain journal of one user of a mat</source>
            <translation>マットのある利用者の、背中の痛みの記録</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The cover: thick towel, thin towel, T-shirt, bare skin.</source>
            <translation>カバー: 厚手タオル、薄手タオル、Tシャツ、素肌。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first half minute</source>
            <translation>最初の30秒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The first session is easy on purpose: a thick towel over the spikes, the mat on a bed or couch, a cushion under your head, and five minutes. Sources begin anywhere from five to fifteen minutes; this program takes the lowest. One user writes that too much too soon makes people give up.</source>
            <translation>最初のセッションは、わざとやさしくしています。突起の上に厚手タオル、マットはベッドかソファの上、頭の下にクッション、時間は5分です。出典によって始まりは5分から15分までさまざまで、このプログラムは最も短いものを取っています。ある利用者は、急ぎすぎ、やりすぎがやめてしまう原因になると書いています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The last minute</source>
            <translation>最後の1分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The maker of the Swedish Spike Mat</source>
            <translation>スウェーデンのSpike Matのメーカー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>The mat beside other care</source>
            <translation>マットとほかのケア</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The minutes.</source>
            <translation>時間の長さ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>The seller of the Swedish Spike Mat in South Africa</source>
            <translation>南アフリカのスウェーデン製Spike Matの販売者</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>The sting comes first. In a study of 32 healthy people it peaked within 30 seconds and then faded while they lay still. Guides for beginners say the same in their own words: unpleasant at first, easier after a few minutes.</source>
            <translation>まず刺激が来ます。健康な32人の研究では、30秒以内に最も強くなり、じっと横になっている間に弱まりました。初心者向けの案内も、それぞれの言葉で同じことを書いています。初めは不快で、数分たつと楽になる、というものです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The sting peaked within 30 seconds and faded. People became more relaxed in every setting, on the mat or not, with a voice or without. On the mat blood pressure was higher and the pulse lower; cortisol, a hormone, did not differ. (Olsson and von Scheele, 2011)</source>
            <translation>刺激は30秒以内に最も強くなり、弱まりました。マットの有無、声の有無にかかわらず、どの場面でもよりリラックスしました。マットの上では血圧が高く、脈拍は低くなり、コルチゾールというホルモンに違いはありませんでした。（Olsson and von Scheele, 2011）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>The studies are small and their results mixed. In one study pain was lower right after use; over weeks some found a change and others none. No study was found that sets a mat beside one without spikes, so nobody can tell the spikes from lying down and resting.</source>
            <translation>研究は規模が小さく、結果はまちまちです。ある研究では、使った直後の痛みが低くなりました。数週間では、変化があったものも、なかったものもあります。突起のないマットと比べた研究は見つからず、突起によるものか、横になって休んだことによるものかは、誰にもわかりません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>The sun rises with the breath in and sets with the breath out. Unless you choose another pattern it starts easily and settles at four seconds in and six out, which is six breaths a minute. Long and easy is enough; it does not have to be deep. Following it is never required.</source>
            <translation>太陽は吸う息で昇り、吐く息で沈みます。ほかのパターンを選ばなければ、楽に始まり、吸う4秒、吐く6秒、つまり1分に6回の呼吸に落ち着きます。長く、楽であれば十分で、深くなくてかまいません。合わせる必要もありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Then often warmth</source>
            <translation>その後は、温かさを感じることが多い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>This program needs no network, so it travels along.</source>
            <translation>このプログラムはネットワークが要らないので、いっしょに持って行けます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>To move, lift. One shop says to shift as you like; a guide says that moving scratches.</source>
            <translation>動くときは体を持ち上げます。ある店は好きに動いてよいと言い、ある案内は動くと擦れると言っています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>Twice in one day</source>
            <translation>1日に2回</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Two opinions</source>
            <translation>2つの意見</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Two pilot studies against a waiting list: 40 people with neck pain, 42 with low back pain</source>
            <translation>待機者と比べた予備的な研究2つ: 首の痛み40人、腰痛42人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Two pilot studies, one of neck pain and one of low back pain. After 14 days those with a mat rated their pain lower than those on a waiting list. A questionnaire about the neck was better, the one about the back was not. (Hohmann, 2012)</source>
            <translation>首の痛みと腰痛についての、2つの予備的な研究。14日後、マットを使った人は、順番を待っていた人より痛みを低く評価しました。首についての質問票は良くなり、背中についてのものは良くなりませんでした。（Hohmann, 2012）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Up to minute three</source>
            <translation>3分まで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Use the pillow, or the rolled edge of the mat. One seller prefers a softer mat here.</source>
            <translation>枕か、マットの丸めた端を使います。ある販売者は、ここではやわらかいマットのほうがよいとしています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Van Diest and others</source>
            <translation>Van Diestほか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What a mat does to blood pressure is unclear. A maker writes that it may fall and that one should rise slowly; in a study of healthy people it was higher on the mat. A study of older people found that the dip on standing up is softer when it is done slowly. Slowly is right either way. With blood pressure that is high or low, or medicine for it, ask first; the program then leaves two minutes of sitting instead of one.</source>
            <translation>マットが血圧にどう影響するかは、はっきりしていません。あるメーカーは、下がることがあるのでゆっくり起きるように書いています。健康な人の研究では、マットの上で血圧が高くなっていました。高齢の人の研究では、ゆっくり立つと、立ったときの血圧の下がり方が小さくなることがわかりました。どちらにしても、ゆっくりが正解です。血圧が高い、または低い人や、血圧の薬を使っている人は、先に相談してください。その場合、プログラムは座る時間を1分ではなく2分取ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What can happen</source>
            <translation>起こりうること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What five minutes feel like, minute by minute.</source>
            <translation>5分間がどんな感じか、1分ごとに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under the mat: bed or couch, yoga mat, floor. Softer is gentler.</source>
            <translation>マットの下: ベッドかソファ、ヨガマット、床。やわらかいほどやさしくなります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What is under your head: cushion, folded towel, nothing.</source>
            <translation>頭の下: クッション、たたんだタオル、なし。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>What it feels like</source>
            <translation>どんな感じか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What research says</source>
            <translation>研究からわかること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What slow breathing is known to do</source>
            <translation>ゆっくりした呼吸についてわかっていること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>What studies of fingers say about mats</source>
            <translation>指の研究からマットについて言えること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What the sun shows</source>
            <translation>太陽が示すもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first</source>
            <translation>先に整えること</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>What to set up first, and when to get off before.</source>
            <translation>先に整えること、その前に降りること。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>What was found</source>
            <translation>わかったこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>What was left out</source>
            <translation>取り上げなかったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>What your answer means</source>
            <translation>答えの意味</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When it is no better after some weeks, when pain with tingling runs down one leg, or when you worry. The emergency signs say what cannot wait.</source>
            <translation>数週間たっても良くならないとき、ピリピリする痛みが片脚に下りるとき、心配なとき。待てないものは、緊急のサインにあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>When it is not for you</source>
            <translation>合わないとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>When not to</source>
            <translation>使わないほうがよいとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>When the feet stay off</source>
            <translation>足を乗せないとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>When to talk to somebody</source>
            <translation>誰かに話すとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where a cloth belongs</source>
            <translation>布を敷くところ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Where the ladder may end</source>
            <translation>階段の終わり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>Whether a longer breath out matters</source>
            <translation>長く吐くことに意味があるか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>Who should ask first, and when to stop.</source>
            <translation>先に相談する人と、止めるとき。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/sources.py" />
            <source>Who should not hold the breath</source>
            <translation>息を止めないほうがよい人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Why so slowly</source>
            <translation>なぜそんなにゆっくりなのか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>With one of these the mat stays rolled up. Breathing, music and the journal stay open.</source>
            <translation>次のどれかに当てはまるときは、マットを丸めたままにします。呼吸、音楽、記録はいつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/around.py" />
            <source>With your hands, a ball or a roller</source>
            <translation>手、ボール、ローラーで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>Written on {0} from these sources. General information about using a mat, not advice about your own health. Addresses can be copied; this program opens none.</source>
            <translation>{0}に、これらの出典をもとに書きました。マットの使い方についての一般的な情報で、個人の健康への助言ではありません。アドレスはコピーできます。このプログラムから開くことはありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/days.py" />
            <source>You are asked once how the night was, if you like. Nights with and without a mat are shown beside each other only when there are seven of each, and without saying why they differ.</source>
            <translation>よければ、夜はどうだったかを一度だけ尋ねます。マットを使った夜と使わない夜を並べて示すのは、それぞれ7回そろったときだけで、なぜ違うのかは言いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>You need no special clothes and no warm-up. A few small things make it easier:</source>
            <translation>特別な服も準備運動も要りません。楽にするための小さなことがいくつかあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>Your first time</source>
            <translation>初めてのとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/evidence.py" />
            <source>Your own numbers</source>
            <translation>自分の数字</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>a blood clot or an inflamed vein, now or not long ago</source>
            <translation>血栓や静脈の炎症が今ある、または最近あった</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a glass of water for afterwards</source>
            <translation>終わった後のための1杯の水</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>a quiet, comfortable place, and the phone out of reach</source>
            <translation>静かで心地よい場所、手の届かないところに置いた電話</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>acupuncture or cupping today</source>
            <translation>今日の鍼やカッピング</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>alcohol, a sedative or a sleeping pill</source>
            <translation>お酒、鎮静薬または睡眠薬</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>an operation not long ago, a fracture of the spine, or cancer</source>
            <translation>最近の手術、背骨の骨折、またはがん</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>anything in the chest, or trouble breathing</source>
            <translation>胸の不調や息苦しさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>blood thinners, or a bleeding disorder</source>
            <translation>血液をさらさらにする薬、または出血しやすい病気</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>diabetes or poor circulation</source>
            <translation>糖尿病、または血行不良</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>dizziness, falls or trouble with balance: then at least no standing</source>
            <translation>めまい、転倒、バランスの問題: その場合、少なくとも立って行いません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>dizziness, or feeling faint</source>
            <translation>めまい、または気が遠くなる感じ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>during pregnancy</source>
            <translation>妊娠中の人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>epilepsy, MS, Parkinson's, or a severe mental illness</source>
            <translation>てんかん、多発性硬化症、パーキンソン病、または重い精神疾患</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>fever, or feeling ill</source>
            <translation>熱がある、または具合が悪い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>for anybody whom breathing exercises make panic</source>
            <translation>呼吸法でパニックになる人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>heart disease, a pacemaker, high or low blood pressure</source>
            <translation>心臓の病気、ペースメーカー、高血圧または低血圧</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>numb feet, or nerve damage: you would not feel a sore spot</source>
            <translation>足の感覚が鈍い、または神経の障害: ひりつく所に気づけません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>numbness or tingling</source>
            <translation>しびれ、またはピリピリ感</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>nursing, or an allergy to foam, plastic, glue or dye</source>
            <translation>授乳中、または発泡素材、プラスチック、接着剤、染料のアレルギー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>poor circulation, diabetes, a numb area</source>
            <translation>血行不良、糖尿病、感覚の鈍いところ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>pregnant, or possibly so: sources disagree, so the answer is no</source>
            <translation>妊娠している、または妊娠の可能性がある: 出典が一致しないため、答えは「いいえ」です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>sharp pain, or pain that grows</source>
            <translation>鋭い痛み、または強まっていく痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>skin shaved, waxed or sunburnt today</source>
            <translation>今日、剃った、ワックス脱毛した、日焼けした皮膚</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/beginning.py" />
            <source>the health questions answered, and an unhurried few minutes</source>
            <translation>健康の質問への回答と、急がない数分間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>under 18</source>
            <translation>18歳未満</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>varicose veins or a wound where the mat would be</source>
            <translation>マットが当たる場所の静脈瘤や傷</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/safety.py" />
            <source>widespread eczema or psoriasis, or damaged skin on the back</source>
            <translation>広い範囲の湿疹や乾癬、または背中の傷んだ皮膚</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with asthma that is acting up, or COPD</source>
            <translation>喘息が悪化している人、COPDのある人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with epilepsy, or a severe mental illness</source>
            <translation>てんかん、または重い精神疾患のある人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with eye pressure or a retina problem, or after a recent operation</source>
            <translation>眼圧や網膜に問題のある人、または最近手術を受けた人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/method.py" />
            <source>with heart disease, an irregular beat, a pacemaker or high blood pressure</source>
            <translation>心臓の病気、不整脈、ペースメーカー、高血圧のある人</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min</source>
            <translation>{0}分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0} min read</source>
            <translation>{0}分で読めます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/articles/__init__.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/learn.py" />
            <source>%n articles</source>
            <translation>
                <numerusform>記事%n本</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>1 article</source>
            <translation>記事1本</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Learn</source>
            <translation>読む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Nothing here has these words.</source>
            <translation>この言葉を含むものはありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Plain facts, with sources at the end of each page</source>
            <translation>わかっていることをそのまま。各ページの終わりに出典があります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Search what there is to read</source>
            <translation>読み物を検索</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/learn.py" />
            <source>Show everything</source>
            <translation>すべて表示</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <location filename="../../companion/ui/listening.py" />
            <source>The sound is back.</source>
            <translation>音が戻りました。</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source> </source>
            <comment>between two sentences</comment>
            <translation>​</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>. </source>
            <comment>between two parts</comment>
            <translation>。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}.</source>
            <translation>{0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lists.py" />
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>Lunch</name>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>At your chair</source>
            <translation>椅子で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Lying down, as you usually do.</source>
            <translation>いつものように横になって。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>On your back</source>
            <translation>あお向けで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Seated, the mat on the floor.</source>
            <translation>座って、マットは床に。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>The mat between you and the backrest.</source>
            <translation>マットは体と背もたれの間に。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Too short for the mat. With getting on and off it takes until {0}: choose that or later.</source>
            <translation>マットには時間が足りません。乗り降りを含めると{0}までかかります。その時刻か、それより後を選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>Under your feet</source>
            <translation>足の下に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0}家にほかの人がいるときだけにしてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0} on the mat, done by {1}</source>
            <translation>マットの上で{0}、{1}に終わります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lunch.py" />
            <source>{0}, and a gentle chime at the end.</source>
            <translation>{0}。終わりにやさしいチャイムが鳴ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/lunch.py" />
            <source>{0}½ minutes</source>
            <translation>{0}分半</translation>
        </message>
    </context>
    <context>
        <name>LunchPage</name>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>A short one with a chime at the end, never stronger than usual.</source>
            <translation>最後にチャイムが鳴る短いセッションです。いつもより強くはなりません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by</source>
            <translation>席に戻る時刻</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Back at my desk by a certain time</source>
            <translation>決まった時刻に席へ戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Lunch break</source>
            <translation>昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Skin marks</source>
            <translation>皮膚の跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/lunch.py" />
            <source>Where to take the break</source>
            <translation>休憩する場所</translation>
        </message>
    </context>
    <context>
        <name>LunchView</name>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Done by {0}</source>
            <translation>{0}に終わります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>I am up</source>
            <translation>起きました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>It hurts</source>
            <translation>痛い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>Something hurts: stop</source>
            <translation>どこか痛む: 止める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/lunch_view.py" />
            <source>The clock waits for you.</source>
            <translation>時計は待っています。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Journal</source>
            <translation>記録</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Learn</source>
            <translation>読む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Progress</source>
            <translation>経過</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/main_window.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Column {0}, without a name</source>
            <translation>{0}列目、名前なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>For example: {0}</source>
            <translation>例: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not in this table</source>
            <translation>この表にはない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Not understood as this: {0}</source>
            <translation>これとしては読めません: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>Same in every session</source>
            <translation>すべてのセッションで同じ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: column</source>
            <translation>{0}: 列</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/match_row.py" />
            <source>{0}: for every session</source>
            <translation>{0}: すべてのセッションに</translation>
        </message>
    </context>
    <context>
        <name>MatchingPage</name>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Choose the column, or what holds for every session.</source>
            <translation>列か、すべてのセッションに当てはまる値を選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Columns that are left out: {0}</source>
            <translation>使わない列: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without a start: choose its column, or those of date and time.</source>
            <translation>開始がないとセッションになりません。その列か、日付と時刻の列を選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>No session without minutes: choose their column, or how many they always were.</source>
            <translation>分数がないとセッションになりません。その列か、いつも何分だったかを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Nothing is missing any more.</source>
            <translation>足りないものはなくなりました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Show everything a table may have</source>
            <translation>表にありうる項目をすべて表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Still missing: {0}</source>
            <translation>まだ足りません: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>Which column is which?</source>
            <translation>どの列がどれですか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/matching.py" />
            <source>{0}: say where each of these stands. Nothing has changed yet.</source>
            <translation>{0}: それぞれがどこにあるかを指定してください。まだ何も変わっていません。</translation>
        </message>
    </context>
    <context>
        <name>Messenger</name>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>Not while the journal is kept in memory only</source>
            <translation>記録をメモリだけに置いている間はできません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/messenger.py" />
            <source>The health answers now are those of your other computer. Please look at them.</source>
            <translation>健康の回答は、もう1台のパソコンのものになりました。見直してください。</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>In minutes; Up and Down change it</source>
            <translation>分単位。上下キーで変わります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>min</source>
            <translation>分</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day earlier</source>
            <translation>1日前へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>A day later</source>
            <translation>1日後へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Time of day</source>
            <translation>時刻</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Up and Down change it by a day</source>
            <translation>上下キーで1日ずつ変わります</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n minutes</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/lengths.py" />
            <source>%n seconds</source>
            <translation>
                <numerusform>%n秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>1 minute</source>
            <translation>1分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>4-7-8, with holds</source>
            <translation>4-7-8、止めあり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>A sedative or sleeping pill</source>
            <translation>鎮静薬または睡眠薬</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Acupuncture today</source>
            <translation>今日、鍼を受けた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Alcohol</source>
            <translation>お酒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Any of these</source>
            <translation>このどれかに当てはまる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Awake</source>
            <translation>目がさえた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Back</source>
            <translation>背中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bedtime</source>
            <translation>就寝前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Belly</source>
            <translation>お腹</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bowl</source>
            <translation>ボウル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Box, with holds</source>
            <translation>ボックス、止めあり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breath tone</source>
            <translation>息の音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe in</source>
            <translation>吸って</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathe out</source>
            <translation>吐いて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Breathing</source>
            <translation>呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Brown</source>
            <translation>褐色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Bruised or broken</source>
            <translation>あざ、傷</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Chest or breath</source>
            <translation>胸や呼吸の不調</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Clear</source>
            <translation>はっきり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Comfortable</source>
            <translation>心地よい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Cupping today</source>
            <translation>今日、カッピングを受けた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Deep</source>
            <translation>濃い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dizzy</source>
            <translation>めまい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Doorbell or other</source>
            <translation>来客など</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Double breath in</source>
            <translation>二段で吸う</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Drowsy</source>
            <translation>うとうと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Dusk</source>
            <translation>夕暮れ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Ended early</source>
            <translation>早めに終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Even</source>
            <translation>均等</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Faint</source>
            <translation>うっすら</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fainted</source>
            <translation>失神</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fair</source>
            <translation>明るい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet</source>
            <translation>足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, seated</source>
            <translation>足、座って</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Feet, standing</source>
            <translation>足、立って</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fell asleep</source>
            <translation>眠った</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Fever, or feeling ill</source>
            <translation>熱がある、または具合が悪い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gentle</source>
            <translation>やさしい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Gone</source>
            <translation>消えた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Had to stop</source>
            <translation>途中でやめた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Hold</source>
            <translation>止めて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Just too much</source>
            <translation>強すぎた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Light</source>
            <translation>とても明るい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Long breath out</source>
            <translation>長く吐く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Lunch break</source>
            <translation>昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Medium</source>
            <translation>中間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Melted</source>
            <translation>とろけるよう</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Morning</source>
            <translation>朝</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Neck</source>
            <translation>首</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Numb or tingling</source>
            <translation>しびれ、ピリピリ感</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On a yoga mat, {0}.</source>
            <translation>ヨガマットの上、{0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the bed or couch, {0}.</source>
            <translation>ベッドかソファの上、{0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>On the floor, {0}.</source>
            <translation>床の上、{0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Pink marks</source>
            <translation>赤い跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Rest</source>
            <translation>休んで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Running</source>
            <translation>進行中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Seat</source>
            <translation>椅子で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sharp pain</source>
            <translation>鋭い痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short and gentle</source>
            <translation>短くやさしい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Short session</source>
            <translation>短いセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Skin shaved, waxed or sunburnt today</source>
            <translation>今日、皮膚を剃った、ワックス脱毛した、日焼けした</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Slow sigh out</source>
            <translation>ゆっくりため息</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Sore spot</source>
            <translation>ひりつく所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Standard</source>
            <translation>標準</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Stopped</source>
            <translation>中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Strong but OK</source>
            <translation>強いが大丈夫</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Suggested session</source>
            <translation>おすすめのセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>T-shirt</source>
            <translation>Tシャツ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Tingling</source>
            <translation>ピリピリ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Too strong</source>
            <translation>強すぎた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Voice</source>
            <translation>声</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Warm</source>
            <translation>温かい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>Wave</source>
            <translation>波</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bare skin</source>
            <translation>素肌</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>bed or couch</source>
            <translation>ベッドかソファ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>cushion</source>
            <translation>クッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>double thick towel</source>
            <translation>二つ折りの厚手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>floor</source>
            <translation>床</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>folded towel</source>
            <translation>たたんだタオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in a T-shirt</source>
            <translation>Tシャツ1枚</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thick socks</source>
            <translation>厚手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>in thin socks</source>
            <translation>薄手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>nothing under the head</source>
            <translation>頭の下なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a double thick towel</source>
            <translation>二つ折りの厚手タオルの上</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thick towel</source>
            <translation>厚手タオルの上</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on a thin towel</source>
            <translation>薄手タオルの上</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>on bare skin</source>
            <translation>素肌</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick socks</source>
            <translation>厚手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thick towel</source>
            <translation>厚手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin socks</source>
            <translation>薄手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>thin towel</source>
            <translation>薄手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a cushion under your head</source>
            <translation>頭の下にクッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with a folded towel under your head</source>
            <translation>頭の下にたたんだタオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with bare feet</source>
            <translation>素足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>with nothing under your head</source>
            <translation>頭の下には何もなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>yoga mat</source>
            <translation>ヨガマット</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>{0} min</source>
            <translation>{0}分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/lengths.py" />
            <source>{0} s</source>
            <translation>{0}秒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>{0} {1}</source>
            <translation>{1}で{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/names.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <location filename="../../companion/ui/widgets/navigation.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>NextTimeCard</name>
        <message>
            <location filename="../../companion/ui/widgets/next_time_card.py" />
            <source>Next time</source>
            <translation>次回</translation>
        </message>
    </context>
    <context>
        <name>NightPage</name>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Close for the night</source>
            <translation>朝まで閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Good night</source>
            <translation>おやすみなさい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Open Mat Companion</source>
            <translation>Mat Companionを開く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Stay on</source>
            <translation>つけておく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer goes to sleep in {0} s.</source>
            <translation>パソコンは{0}秒後にスリープします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>The computer would not go to sleep by itself.</source>
            <translation>パソコンが自動でスリープしませんでした。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/night.py" />
            <source>Your session is written down. How you slept can wait until morning.</source>
            <translation>セッションを記録しました。眠りについては朝で大丈夫です。</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Only notes, tags and what else was done are searched, each word from its beginning.</source>
            <translation>検索するのは、メモ、タグ、ほかに行ったことだけで、言葉の先頭から調べます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_empty.py" />
            <source>Show everything</source>
            <translation>すべて表示</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/notices.py" />
            <source>Dismiss: {0}</source>
            <translation>閉じる: {0}</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <location filename="../../companion/ui/offer.py" />
            <source>Your music</source>
            <translation>自分の音楽</translation>
        </message>
    </context>
    <context>
        <name>OpenQuestions</name>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Answer</source>
            <translation>答える</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>How was your lunch break?</source>
            <translation>昼休みはどうでしたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/open_questions.py" />
            <source>Two quick questions about last night's session, if you like.</source>
            <translation>よければ、昨夜のセッションについて短い質問が2つあります。</translation>
        </message>
    </context>
    <context>
        <name>OutputChoice</name>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose</source>
            <translation>選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Choose the sound device</source>
            <translation>音声機器を選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Close the list of sound devices</source>
            <translation>音声機器の一覧を閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>Sound device</source>
            <translation>音声機器</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>The computer's usual one</source>
            <translation>パソコンのいつもの機器</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>output, speaker, headphones, sound card, bluetooth, hardware</source>
            <translation>出力、スピーカー、ヘッドホン、イヤホン、サウンドカード、Bluetooth、ブルートゥース、機器</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/output_choice.py" />
            <source>{0} (not there now)</source>
            <translation>{0}（今はありません）</translation>
        </message>
    </context>
    <context>
        <name>OwnMusic</name>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add files...</source>
            <translation>ファイルを追加...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Add folder...</source>
            <translation>フォルダを追加...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Ogg, FLAC, MP3 and WAV; folders with all that is in them</source>
            <translation>Ogg、FLAC、MP3、WAV。フォルダは中身もすべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Remove {0}</source>
            <translation>{0}を取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Show all {0}</source>
            <translation>{0}件すべて表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>Your music</source>
            <translation>自分の音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/own_music.py" />
            <source>own files, folder, mp3, songs, album, playlist, library</source>
            <translation>自分のファイル、フォルダ、mp3、曲、アルバム、プレイリスト、ライブラリ</translation>
        </message>
    </context>
    <context>
        <name>PercentSlider</name>
        <message>
            <location filename="../../companion/ui/widgets/percent_slider.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>PrepView</name>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Add 30 s</source>
            <translation>30秒追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Feet on the floor, back against the mat.</source>
            <translation>足は床に、背中はマットに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Get comfortable</source>
            <translation>楽な姿勢に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Head down, arms loose.</source>
            <translation>頭を下ろし、腕は楽に。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lean on your hands, then elbows.</source>
            <translation>手に、それから肘に体をあずけて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Let it take you</source>
            <translation>体をまかせる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie down in your own time</source>
            <translation>自分のペースで横に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lie or sit as you like, no mat needed.</source>
            <translation>横になっても座っても。マットは要りません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Lower slowly</source>
            <translation>ゆっくり下りる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Mat behind you, knees bent.</source>
            <translation>マットは後ろに、膝を曲げて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Put your feet down slowly</source>
            <translation>足をゆっくり下ろす</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Settle in your own time</source>
            <translation>自分のペースで楽に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit at the edge</source>
            <translation>端に座る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Sit back slowly</source>
            <translation>ゆっくりもたれる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Start now</source>
            <translation>今すぐ始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Starts by itself</source>
            <translation>自動で始まります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>Stay seated, and let only the weight of your legs rest on the mat.</source>
            <translation>座ったまま、脚の重みだけをマットにあずけて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. Let the out-breath be the long one.</source>
            <translation>やさしい鐘が始まりの合図です。吐く息を長めにしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>The soft bell marks the start. The first half minute is usually the strongest.</source>
            <translation>やさしい鐘が始まりの合図です。たいてい、最初の30秒が最も強く感じられます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, music: {1}</source>
            <translation>{0}、音楽: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/prep_view.py" />
            <source>{0}, without music</source>
            <translation>{0}、音楽なし</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>%n sessions</source>
            <translation>
                <numerusform>セッション%n回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>1 day</source>
            <translation>1日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>1 session</source>
            <translation>セッション1回</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 days</source>
            <translation>15日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>15 min</source>
            <translation>15分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>3 months</source>
            <translation>3か月</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 min</source>
            <translation>5分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>5 weeks</source>
            <translation>5週間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a month, its size minutes a session</source>
            <translation>点は1か月、大きさは1回の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a week, its size minutes a session</source>
            <translation>点は1週間、大きさは1回の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>A dot is a year, its size minutes a session</source>
            <translation>点は1年、大きさは1回の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After</source>
            <translation>後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>After {0}, n = {1}</source>
            <translation>{0}の後、n = {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Before</source>
            <translation>前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Cover</source>
            <translation>カバー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/telling.py" />
            <source>Days and fortnights</source>
            <translation>日と2週間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Days on the mat</source>
            <translation>マットに乗った日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Dot size: minutes</source>
            <translation>点の大きさ: 分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Felt right after lying down, rated by you. It cannot show what caused the change.</source>
            <translation>横になった直後の感じを、自分で評価したものです。変化の理由は示せません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>From</source>
            <translation>開始日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>Going back is part of it.</source>
            <translation>戻ることも道のりの一部です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>How nights were rated</source>
            <translation>夜の評価</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Ladder: {0}</source>
            <translation>階段: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Min</source>
            <translation>分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes</source>
            <translation>分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes a session</source>
            <translation>1回の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per month</source>
            <translation>月ごとの分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per session</source>
            <translation>1回の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per week</source>
            <translation>週ごとの分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Minutes per year</source>
            <translation>年ごとの分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Night after</source>
            <translation>夜の種類</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Nights</source>
            <translation>夜の数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No night rated in this time.</source>
            <translation>この期間に評価した夜はありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session in this time.</source>
            <translation>この期間にセッションはありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>No session rated before and after in this time.</source>
            <translation>この期間に、前後を評価したセッションはありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>On {0} from {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>{1}から{0}、その後{2}に戻って{3}。戻ることも道のりの一部です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>One try on {0} on {1}, then back to {2} for {3}. Going back is part of it.</source>
            <translation>{1}に{0}を1回試し、その後{2}に戻って{3}。戻ることも道のりの一部です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Pain before and after</source>
            <translation>前後の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rated by you on the morning after. Which evenings had a session was no accident, so this cannot show what made a night better or worse.</source>
            <translation>翌朝に自分で付けた評価です。どの晩にセッションをしたかは偶然ではないため、夜の良し悪しの理由は示せません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rating</source>
            <translation>評価</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Rest days are part of the plan.</source>
            <translation>休みの日も計画のうちです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Sessions</source>
            <translation>回数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Stress before and after</source>
            <translation>前後のストレス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>T-shirt</source>
            <translation>Tシャツ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Tension before and after</source>
            <translation>前後の張り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The last bar is not over yet.</source>
            <translation>最後の棒はまだ終わっていません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>The newest is {0}, {1} minutes.</source>
            <translation>最新は{0}、{1}分です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Towel ladder</source>
            <translation>タオルの階段</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>Week {0} is not over yet.</source>
            <translation>第{0}週はまだ終わっていません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>What was lain on, and for how long. It cannot show how you were.</source>
            <translation>何の上に、どのくらい乗ったか。どんな調子だったかは示せません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>after</source>
            <translation>後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>all</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>bare skin</source>
            <translation>素肌</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>before</source>
            <translation>前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>double</source>
            <translation>二つ折り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>mat evenings</source>
            <translation>マットの晩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n back sessions</source>
            <translation>
                <numerusform>n = 背中のセッション%n回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = %n sessions</source>
            <translation>
                <numerusform>n = セッション%n回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0} and {1} nights</source>
            <translation>n = 夜{0}回と{1}回</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>n = {0}. {1}</source>
            <translation>n = {0}。{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>next</source>
            <translation>次</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>other evenings</source>
            <translation>ほかの晩</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick</source>
            <translation>厚手</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thick socks</source>
            <translation>厚手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin</source>
            <translation>薄手</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>thin socks</source>
            <translation>薄手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/chart_days.py" />
            <source>w{0}</source>
            <translation>{0}週</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Dashed: averages, {1} and {2}.</source>
            <translation>{0}破線: 平均、{1}と{2}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0} Going back is part of it.</source>
            <translation>{0}戻ることも道のりの一部です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Not enough yet for averages: {1} more.</source>
            <translation>{0}平均にはまだ足りません。あと{1}回です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} Suggested next: {1}.</source>
            <translation>{0}次のおすすめ: {1}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} min</source>
            <translation>{0}分</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} of %n days</source>
            <translation>
                <numerusform>%n日のうち{0}日</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0} {1}</source>
            <translation>{0}{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, all on {1}.</source>
            <translation>{0}、すべて{1}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}, average {1}</source>
            <translation>{0}、平均{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/ladder_caption.py" />
            <source>{0}, from {1} to {2}.</source>
            <translation>{0}、{1}から{2}まで。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/progress.py" />
            <source>{0}: {1} min</source>
            <translation>{0}: {1}分</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>All sessions are being counted. Until then the charts are the ones from before.</source>
            <translation>すべてのセッションを数えています。終わるまでは以前のグラフのままです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Charts appear after three sessions.
Before that the numbers would not mean much.</source>
            <translation>グラフは3回のセッションの後に表示されます。
それまでの数字には、あまり意味がありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>How far back</source>
            <translation>さかのぼる期間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>In words</source>
            <translation>言葉で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Progress</source>
            <translation>経過</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as drawing</source>
            <translation>図で表示中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Shown as table</source>
            <translation>表で表示中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start a session</source>
            <translation>セッションを始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>Start first session</source>
            <translation>最初のセッションへ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The charts of all sessions are there.</source>
            <translation>すべてのセッションのグラフができました。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>The first step is a thick towel</source>
            <translation>最初のステップは厚手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/progress.py" />
            <source>What research says</source>
            <translation>研究からわかること</translation>
        </message>
    </context>
    <context>
        <name>RatedLine</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>not answered</source>
            <translation>未回答</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} before, {2} after</source>
            <translation>{0}: 前{1}、後{2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_facts.py" />
            <source>{0}: {1} of 10</source>
            <translation>{0}: 10のうち{1}</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 to 10</source>
            <translation>0から10</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>after</source>
            <translation>後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before</source>
            <translation>前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>before, carried over</source>
            <translation>前、引き継いだ値</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>now</source>
            <translation>今</translation>
        </message>
    </context>
    <context>
        <name>RatingRow</name>
        <message>
            <location filename="../../companion/ui/widgets/rating_card.py" />
            <source>0 is {0}, 10 is {1}</source>
            <translation>0は{0}、10は{1}</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Change reminders</source>
            <translation>リマインダーを変更</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it</source>
            <translation>済ませた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>I did it: keep a session in the journal</source>
            <translation>済ませた: セッションを記録に残す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Next reminder</source>
            <translation>次のリマインダー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>No reminder set</source>
            <translation>リマインダーなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Reminder for now</source>
            <translation>今のリマインダー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set a reminder</source>
            <translation>リマインダーを設定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Set one</source>
            <translation>設定する</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip the reminder today</source>
            <translation>今日のリマインダーをとばす</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Skip today</source>
            <translation>今日はとばす</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_card.py" />
            <source>Start what the reminder is for</source>
            <translation>リマインダーの内容を始める</translation>
        </message>
    </context>
    <context>
        <name>ReminderEditor</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Reminder: {0}, {1}</source>
            <translation>リマインダー: {0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>Remove {0}</source>
            <translation>{0}を取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>What it is for</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: on</source>
            <translation>{0}: オン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_editor.py" />
            <source>{0}: time</source>
            <translation>{0}: 時刻</translation>
        </message>
    </context>
    <context>
        <name>ReminderPages</name>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>Reminders come while Mat Companion waits in the tray.</source>
            <translation>リマインダーは、Mat Companionがトレイで待っている間に出ます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/reminder_pages.py" />
            <source>This desktop has no tray: reminders come while the window is open.</source>
            <translation>このデスクトップにはトレイがないため、リマインダーはウィンドウが開いている間に出ます。</translation>
        </message>
    </context>
    <context>
        <name>ReminderRules</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Films, games, shared slides; also calls and do not disturb, where the desktop tells</source>
            <translation>映画、ゲーム、画面共有。デスクトップが知らせる場合は、通話や通知オフも</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>From and to are the same: no time is left out</source>
            <translation>開始と終了が同じです。除かれる時間帯はありません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>No reminders, whatever else is set</source>
            <translation>ほかの設定にかかわらず、リマインダーなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Now {0} min</source>
            <translation>今は{0}分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours</source>
            <translation>静かな時間帯</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: from</source>
            <translation>静かな時間帯: 開始</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Quiet hours: until</source>
            <translation>静かな時間帯: 終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Skip when I have already had a session</source>
            <translation>すでにセッションをした日はとばす</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Snooze for</source>
            <translation>後で知らせる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>Wait while an app is full screen</source>
            <translation>アプリが全画面の間は待つ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>already done, leave out, not twice</source>
            <translation>済み、もうした、省く、飛ばす、二度</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>do not disturb, silence, night, from, until, sleep</source>
            <translation>おやすみモード、静か、通知オフ、夜、何時から、何時まで、睡眠</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>later, postpone, delay, remind again, minutes</source>
            <translation>後で、スヌーズ、延期、遅らせる、再通知、分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>presentation, busy, meeting, microphone, video, interrupt, disturb</source>
            <translation>プレゼンテーション、発表、取り込み中、会議、マイク、ビデオ、動画、邪魔</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} min</source>
            <translation>{0}分</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Add reminder</source>
            <translation>リマインダーを追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Two reminders in a row left unanswered? The app goes quiet until you open it.</source>
            <translation>2回続けて応答がないときは、次に開くまで静かにしています。</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>After midnight: {0} is the night to {1}.</source>
            <translation>真夜中過ぎ: {0}は、{1}にかけての夜です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Amber dim</source>
            <translation>薄い琥珀色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>At your chair</source>
            <translation>椅子で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Feet on the mat, seated</source>
            <translation>座って、足をマットに</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>I did it</source>
            <translation>済ませた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>In {0} min</source>
            <translation>{0}分後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lunch break on the mat</source>
            <translation>マットで昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Lying on the mat</source>
            <translation>マットに横になって</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No day is chosen, so it will not come.</source>
            <translation>曜日が選ばれていないため、届きません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>No time was written, so {0} stays.</source>
            <translation>時刻が書かれていないため、{0}のままにします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Not today</source>
            <translation>今日はしない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time for your feet</source>
            <translation>足の時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to breathe</source>
            <translation>呼吸の時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to lie down</source>
            <translation>横になる時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Time to wind down</source>
            <translation>くつろぐ時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow</source>
            <translation>明日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tomorrow night</source>
            <translation>明日の夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>Tonight</source>
            <translation>今夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>What is suggested for the day</source>
            <translation>その日のおすすめ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>Without the mat, wherever you are</source>
            <translation>マットなしで、どこでも</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>bedtime session</source>
            <translation>就寝前のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>breathing</source>
            <translation>呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>d MMMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>feet on the mat</source>
            <translation>足をマットに</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>lunch break</source>
            <translation>昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>suggested session</source>
            <translation>おすすめのセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} at your chair</source>
            <translation>{0}、椅子で</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} is no time of day, so {1} stays. Write it like {2}.</source>
            <translation>{0}は時刻ではないため、{1}のままにします。{2}のように書いてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lies in your quiet hours, so it will not come.</source>
            <translation>{0}は静かな時間帯に入るため、届きません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} lying on the mat</source>
            <translation>{0}、マットに横になって</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} with your feet on the mat, seated</source>
            <translation>{0}、座って、足をマットに</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} without the mat, wherever you are</source>
            <translation>{0}、マットなしで、どこでも</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0} {1}</source>
            <translation>{1}で{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, amber dim</source>
            <translation>{0}、薄い琥珀色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, as suggested for the day</source>
            <translation>{0}、その日のおすすめどおり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/day_words.py" />
            <source>{0}, at night</source>
            <translation>{0}の夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, feet on the mat, seated</source>
            <translation>{0}、座って、足をマットに</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/reminders.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
    </context>
    <context>
        <name>RemovedCard</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Removed: {0}, {1}</source>
            <translation>取り除きました: {0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_reminders.py" />
            <source>Undo: keep {0}, {1}</source>
            <translation>元に戻す: {0}、{1}を残す</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>1 day</source>
            <translation>1日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>; </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>After</source>
            <translation>経過</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Also noted: {0}.</source>
            <translation>ほかの記入: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain in diary entries without a session</source>
            <translation>セッションなしの日記にある背中の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Back pain on the morning after a session</source>
            <translation>セッションの翌朝の背中の痛み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after sessions on the mat</source>
            <translation>マットのセッションの前と後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Before and after, over time</source>
            <translation>前と後の移り変わり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Comfort, sessions: {0}.</source>
            <translation>心地よさ、セッション数: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is one session, the oldest on the left.</source>
            <translation>印1つがセッション1回で、いちばん左が最も古いものです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one month. Months with fewer than {0} rated sessions have none.</source>
            <translation>印1つが1か月の平均です。評価したセッションが{0}回未満の月には印がありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Each mark is the average of one year. Years with fewer than {0} rated sessions have none.</source>
            <translation>印1つが1年の平均です。評価したセッションが{0}回未満の年には印がありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Everything here was noted by one person about themselves. Pain, tension and stress are self-rated from 0, none, to 10, the most; sleep from 0, terrible, to 10, excellent.</source>
            <translation>ここにあるのはすべて、一人の人が自分について書き留めたものです。痛み、張り、ストレスは、0（なし）から10（最も強い）までの自己評価、眠りは0（とても悪い）から10（とても良い）までです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>MMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Made with Mat Companion {0} on {1}</source>
            <translation>Mat Companion {0}で作成、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Marks</source>
            <translation>跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Mat lay on</source>
            <translation>マットの下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes</source>
            <translation>分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per month</source>
            <translation>マットの分数、月ごと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per week</source>
            <translation>マットの分数、週ごと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Minutes on the mat per year</source>
            <translation>マットの分数、年ごと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Name:</source>
            <translation>名前:</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nights, mornings and other times</source>
            <translation>夜、朝、そのほかの時</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>None in these days.</source>
            <translation>この期間にはありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Not said</source>
            <translation>記入なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noted of the day: {0}.</source>
            <translation>その日について: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Notes from an acupressure mat journal</source>
            <translation>指圧マットの記録から</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Nothing was noted in these days.</source>
            <translation>この期間には何も記入されていません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Noticed on the mat: {0}.</source>
            <translation>マットで気づいたこと: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>On the spikes</source>
            <translation>突起の上</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Other things done: {0}.</source>
            <translation>ほかに行ったこと: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Page {0} of {1}</source>
            <translation>{1}ページ中{0}ページ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Part of the body</source>
            <translation>体の部位</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions</source>
            <translation>回数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sessions that were stopped</source>
            <translation>中止したセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Setup</source>
            <translation>組み合わせ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Skin: clear marks, or bruised or broken</source>
            <translation>皮膚: はっきりした跡、またはあざや傷</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>Sleep, as rated on the morning after a session</source>
            <translation>セッションの翌朝に評価した眠り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>They are one person's ratings without anything to compare them with, and say nothing of what a change comes from. They are no diagnosis.</source>
            <translation>比べる相手のない一人の人の評価であり、変化が何によるものかについては何も語りません。診断ではありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What else the days had in them</source>
            <translation>その日のほかのこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What these figures cannot show</source>
            <translation>これらの数字が示せないこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>What was used</source>
            <translation>使ったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>after</source>
            <translation>後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>before</source>
            <translation>前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>breathing sessions without the mat: {0}</source>
            <translation>マットなしの呼吸のセッション: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>days on the mat</source>
            <translation>マットに乗った日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>diary entries without a session: {0}</source>
            <translation>セッションなしの日記: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>minutes in all</source>
            <translation>合計の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions on the mat</source>
            <translation>マットのセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>sessions stopped</source>
            <translation>中止したセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (%n days)</source>
            <translation>
                <numerusform>{0}（%n日）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} (1 day)</source>
            <translation>{0}（1日）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} of {1}</source>
            <translation>{1}のうち{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} to {1} ({2})</source>
            <translation>{0}から{1}（{2}）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, diary</source>
            <translation>{0}、日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, with a session</source>
            <translation>{0}、セッションとともに</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}. Each is listed further below.</source>
            <translation>{0}。それぞれ下に載せてあります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: not enough yet. Answers: {1} of {2}.</source>
            <translation>{0}: まだ足りません。回答は{2}件のうち{1}件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/report.py" />
            <source>{0}: {1} on average over %n answers (from {2} to {3}).</source>
            <translation>
                <numerusform>{0}: 回答%n件の平均{1}（{2}から{3}）。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportRows</name>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>3 months</source>
            <translation>3か月</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>30 days</source>
            <translation>30日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>From … to</source>
            <translation>期間指定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Name on the report</source>
            <translation>レポートに載せる名前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Not kept anywhere else. Without one there is a line to write on.</source>
            <translation>ほかには保存しません。空のままだと、書き込むための線が入ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Time</source>
            <translation>期間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>With notes</source>
            <translation>メモも含める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/export.py" />
            <source>Your own words beside sessions and in the diary, each with its date</source>
            <translation>セッションや日記に書いた自分の言葉を、日付とともに</translation>
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Another file...</source>
            <translation>別のファイル...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Back to settings</source>
            <translation>設定に戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Begin again</source>
            <translation>最初から始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose another</source>
            <translation>別のものを選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Choose one; you see what is in it before anything changes.</source>
            <translation>一つ選んでください。何かが変わる前に中身を確認できます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Everything becomes what it was then, settings and reminders, too; only a stop or a reason of today that keeps you off the mat stays. What is here now is backed up first, so that this can be undone. Then Mat Companion begins again.</source>
            <translation>設定やリマインダーも含めて、すべてが当時の状態になります。ただし、今日マットを使えない理由になっている中止や事情は残ります。今の内容は先にバックアップされるので、元に戻せます。その後、Mat Companionが起動し直します。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>In its health answers this is no longer ticked: {0}.</source>
            <translation>その健康の回答では、次の印がなくなっています: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Made {0} by Mat Companion {1}.</source>
            <translation>{0}、Mat Companion {1}で作成。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No health answers are in it: the questions will be asked again.</source>
            <translation>健康の回答が入っていないため、もう一度質問します。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>No settings are in it: they will be as new.</source>
            <translation>設定が入っていないため、初期の状態になります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Not finished yet</source>
            <translation>まだ終わっていません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Nothing was restored</source>
            <translation>何も戻していません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Of them not in your journal now: they come back</source>
            <translation>そのうち今の記録にないもの: 戻ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Opening the backup</source>
            <translation>バックアップを開いています</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore</source>
            <translation>復元する</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore a backup</source>
            <translation>バックアップから戻す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restore this backup?</source>
            <translation>このバックアップから戻しますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restored</source>
            <translation>戻しました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Restoring</source>
            <translation>戻しています</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>See what is in it</source>
            <translation>中身を見る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries in the backup</source>
            <translation>バックアップ内のセッションと日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries of now that are not in the backup: they go</source>
            <translation>バックアップにない今のセッションと日記: なくなります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>Sessions and entries that become what they were then</source>
            <translation>当時の内容に戻るセッションと日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The folder for several computers, {0}, is not used afterwards, or it would bring back what was done since; you can choose it again in Settings.</source>
            <translation>複数のパソコン用のフォルダ{0}は、その後使われません。使うと、その後の変更が戻ってしまうためです。設定で選び直せます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The health answers become those of then.</source>
            <translation>健康の回答は当時のものになります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>The journal that is here is damaged, so the two cannot be compared.</source>
            <translation>ここの記録が破損しているため、比べられません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There are no sessions and no entries in this backup.</source>
            <translation>このバックアップにはセッションも日記もありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>There is no backup yet. One is made on every day with a session.</source>
            <translation>バックアップはまだありません。セッションのある日に毎回作られます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}</source>
            <translation>以前の内容は残してあります: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>What was here before is kept: {0}. The damaged journal is kept: {1}</source>
            <translation>以前の内容は残してあります: {0}。破損した記録も残してあります: {1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/restore.py" />
            <source>{0} Its newest session is from {1}.</source>
            <translation>{0}最新のセッション: {1}。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_head.py" />
            <source>Search notes and tags</source>
            <translation>メモとタグを検索</translation>
        </message>
    </context>
    <context>
        <name>SectionPart</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Back to all settings</source>
            <translation>すべての設定に戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_parts.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>The evening before</source>
            <translation>前の晩</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>What you did</source>
            <translation>行ったこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_card.py" />
            <source>Without the mat, wherever you were.</source>
            <translation>マットなしで、どこでも。</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Back next morning</source>
            <translation>翌朝の背中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Began</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Comfort</source>
            <translation>心地よさ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Cover</source>
            <translation>カバー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Minutes</source>
            <translation>分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Not stopped</source>
            <translation>中止なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Noticed</source>
            <translation>気づいたこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Part of the body</source>
            <translation>体の部位</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Please say how many minutes it was.</source>
            <translation>何分だったかを書いてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Skin marks</source>
            <translation>皮膚の跡</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Sleep that night</source>
            <translation>その夜の眠り</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Stopped</source>
            <translation>中止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That day</source>
            <translation>その日のこと</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That is still to come.</source>
            <translation>それはまだ先のことです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>That session would not be over yet.</source>
            <translation>そのセッションはまだ終わっていないことになります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Under the head</source>
            <translation>頭の下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>excellent</source>
            <translation>とても良い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>no pain</source>
            <translation>痛みなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>terrible</source>
            <translation>とても悪い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_forms.py" />
            <source>worst</source>
            <translation>最も強い</translation>
        </message>
    </context>
    <context>
        <name>SessionKeys</name>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>+5 min</source>
            <translation>+5分</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>I am up</source>
            <translation>起きました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Music</source>
            <translation>音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Something hurts: stop</source>
            <translation>どこか痛む: 止める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_keys.py" />
            <source>Volume</source>
            <translation>音量</translation>
        </message>
    </context>
    <context>
        <name>SessionOverlays</name>
        <message>
            <location filename="../../companion/ui/widgets/session_overlays.py" />
            <source>No sound output</source>
            <translation>音声出力なし</translation>
        </message>
    </context>
    <context>
        <name>SessionSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>A lunch break takes a small window beside your work</source>
            <translation>昼休みは、仕事の横の小さなウィンドウで行います</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>After some minutes only the breath is left</source>
            <translation>数分後には呼吸だけが残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Bedtime fade</source>
            <translation>就寝前の音の消え方</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Before each session begins</source>
            <translation>毎回、セッションが始まる前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Breath</source>
            <translation>呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Hide the time at bedtime</source>
            <translation>就寝前は時間を隠す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds are left out with your health answers</source>
            <translation>健康の回答により、息を止めるものは除かれます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Holds come only after the health check</source>
            <translation>息を止めるものは、健康の確認の後に使えます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Keep the lunch window on top</source>
            <translation>昼休みの窓を手前に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Lunch break</source>
            <translation>昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes in which the music goes quiet before sleep</source>
            <translation>寝る前に音楽が静かになる分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Minutes of fading</source>
            <translation>小さくする分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Only with a cloth, in bed, up to 20 minutes; a soft chime comes later if you stay</source>
            <translation>布を敷き、ベッドで、20分まで。残っていると、後でやさしいチャイムが鳴ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Silent end at bedtime</source>
            <translation>就寝前は無音で終わる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Time to lie down</source>
            <translation>横になるまでの時間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>Where it is usually spent</source>
            <translation>ふだん過ごす場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>always in front, above other windows, small window, compact</source>
            <translation>常に手前、最前面、ほかのウィンドウの上、小さなウィンドウ、コンパクト</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>bell, gong, alarm, wake, sleep, night</source>
            <translation>鐘、ゴング、アラーム、目覚まし、起きる、眠る、夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>breathing, rhythm, pattern, pace, inhale, exhale, box, 4-7-8, seconds</source>
            <translation>呼吸、リズム、パターン、ペース、吸う、吐く、ボックス、4-7-8、秒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>clock, timer, countdown, remaining minutes, night</source>
            <translation>時計、タイマー、カウントダウン、残り時間、夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>fade out, sleep timer, quieter, night</source>
            <translation>フェードアウト、スリープタイマー、小さく、静か、夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>lead-in, preparation, get ready, countdown, delay, start, seconds</source>
            <translation>準備、開始前、カウントダウン、待ち時間、遅らせる、開始、秒</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_session.py" />
            <source>noon, midday, office, desk, chair, feet, short session</source>
            <translation>正午、昼、オフィス、職場、机、椅子、足、短いセッション</translation>
        </message>
    </context>
    <context>
        <name>SessionTeller</name>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session ended</source>
            <translation>セッションが終わりました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session paused, {0} left</source>
            <translation>セッション一時停止中、残り{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>Session, {0} left</source>
            <translation>セッション、残り{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_telling.py" />
            <source>{0} left</source>
            <translation>残り{0}</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Good night</source>
            <translation>おやすみなさい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>I am up</source>
            <translation>起きました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Off the mat</source>
            <translation>マットを降りた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_view.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Settle in</source>
            <translation>楽にしましょう</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/session_words.py" />
            <source>Your session is over</source>
            <translation>セッションが終わりました</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>About</source>
            <translation>このプログラム</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Health check</source>
            <translation>健康の確認</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Reminders</source>
            <translation>リマインダー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Sound and voice</source>
            <translation>音と声</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Steps and limits</source>
            <translation>ステップと上限</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>This computer</source>
            <translation>このパソコン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>Your data</source>
            <translation>自分のデータ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>audio, music, volume, loud, voice</source>
            <translation>オーディオ、音、音楽、音量、ボリューム、大きさ、声</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>desktop, system, tray, login, operating system</source>
            <translation>デスクトップ、システム、トレイ、ログイン、OS、パソコン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>files, privacy, backup, export, import, sync</source>
            <translation>ファイル、プライバシー、バックアップ、エクスポート、書き出し、インポート、取り込み、同期</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>ladder, progress, plan, limits</source>
            <translation>はしご、段階、経過、計画、上限、制限</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>look, design, colours, dark, accessibility</source>
            <translation>見た目、デザイン、色、暗い、ダーク、アクセシビリティ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>notification, alarm, schedule, days, time, bedtime, lunch, weekdays</source>
            <translation>通知、お知らせ、アラーム、予定、曜日、時刻、時間、就寝前、昼休み、平日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>questions, conditions, doctor, safety</source>
            <translation>質問、持病、病気、医師、医者、安全</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>timer, start, breathing, bedtime, lunch</source>
            <translation>タイマー、開始、呼吸、就寝前、寝る前、昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/settings.py" />
            <source>version, licence, credits, help, research, information</source>
            <translation>バージョン、ライセンス、クレジット、ヘルプ、研究、情報</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>%n settings found</source>
            <translation>
                <numerusform>%n件の設定が見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>1 setting found</source>
            <translation>1件の設定が見つかりました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Clear search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>No setting has these words.</source>
            <translation>この言葉を含む設定はありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_search.py" />
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
    </context>
    <context>
        <name>SetupCard</name>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Breathing</source>
            <translation>呼吸</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>This session</source>
            <translation>このセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/setup_card.py" />
            <source>Without the mat, wherever you are.</source>
            <translation>マットなしで、どこでも。</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>1 min shorter</source>
            <translation>1分短く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>30 s more</source>
            <translation>30秒追加</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>5 min longer</source>
            <translation>5分長く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Bring it back, for 8 s</source>
            <translation>元に戻す（8秒間）</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Call it off</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Charts as tables, and back</source>
            <translation>グラフを表にする、戻す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Close, or go back</source>
            <translation>閉じる、または戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Delete a line</source>
            <translation>行を削除</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Dim for bedtime, and back</source>
            <translation>就寝前の暗さにする、戻す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Everywhere</source>
            <translation>どこでも</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>From line to line</source>
            <translation>行から行へ移る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Hold the clock, and go on</source>
            <translation>時計を止める、再開する</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>In a session</source>
            <translation>セッション中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Journal</source>
            <translation>記録</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Learn</source>
            <translation>読む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Louder</source>
            <translation>音を大きく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Mute all but the bells</source>
            <translation>鐘以外を消音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next part of the window</source>
            <translation>ウィンドウの次の部分へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Next piece of music</source>
            <translation>次の曲</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not easing</source>
            <translation>和らがない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Not today</source>
            <translation>今日はしない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Pause, and go on</source>
            <translation>一時停止と再開</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Press what has the ring</source>
            <translation>枠の付いたものを押す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Progress</source>
            <translation>経過</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Quit</source>
            <translation>アプリを終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Read a line in full</source>
            <translation>行の全体を読む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Remind me later</source>
            <translation>後で知らせる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Show these keys</source>
            <translation>このキー一覧を表示</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Softer</source>
            <translation>音を小さく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Something hurts: stop</source>
            <translation>どこか痛む: 止める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a bedtime session</source>
            <translation>就寝前のセッションを始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start a lunch break</source>
            <translation>昼休みを始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start now</source>
            <translation>今すぐ始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Start what is suggested</source>
            <translation>すすめられたものを始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>The part before</source>
            <translation>前の部分へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Then: add a layer</source>
            <translation>そのあと: 1枚足す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When a reminder is shown</source>
            <translation>リマインダーが出ているとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>When it asks whether it eases</source>
            <translation>和らいでいるかを尋ねるとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>While you lie down</source>
            <translation>横になる間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Writing in the journal</source>
            <translation>記録を書くとき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>Yes, easing</source>
            <translation>和らいでいる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0} or {1}</source>
            <translation>{0}または{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/shortcuts.py" />
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>SkinTones</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>Skin tone</source>
            <translation>肌の色</translation>
        </message>
    </context>
    <context>
        <name>SoundCheck</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Check the sound</source>
            <translation>音を確かめる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop</source>
            <translation>止める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_check.py" />
            <source>Stop checking the sound</source>
            <translation>音の確認を止める</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Bell volume</source>
            <translation>鐘の音量</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath sounds</source>
            <translation>呼吸の音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Breath volume</source>
            <translation>呼吸の音量</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music</source>
            <translation>音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Music volume</source>
            <translation>音楽の音量</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No music</source>
            <translation>音楽なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>No soundscape</source>
            <translation>環境音なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Share of the soundscape</source>
            <translation>環境音の割合</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Sound</source>
            <translation>音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sound_panel.py" />
            <source>Soundscape</source>
            <translation>環境音</translation>
        </message>
    </context>
    <context>
        <name>SoundSection</name>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Before you lie down</source>
            <translation>横になる前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Bells</source>
            <translation>鐘</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Breath sounds</source>
            <translation>呼吸の音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Half-way bell</source>
            <translation>中間の鐘</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Mix</source>
            <translation>バランス</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music</source>
            <translation>音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Music and soundscape</source>
            <translation>音楽と環境音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>One soft bell in the middle of a session, but not at bedtime</source>
            <translation>セッションの半ばにやさしい鐘を1回。就寝前は鳴りません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Share of the soundscape</source>
            <translation>環境音の割合</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>Soundscape</source>
            <translation>環境音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>The wave is your breath out</source>
            <translation>波が吐く息になります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a bell</source>
            <translation>鐘の音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>a breath</source>
            <translation>息の音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>balance, share, blend, louder, quieter</source>
            <translation>バランス、割合、混ぜる、ミックス、大きく、小さく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>both together</source>
            <translation>両方いっしょ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>cues, guide, tone, bowl, wave, voice, breathing, silence</source>
            <translation>合図、案内、音色、ボウル、波、声、呼吸、無音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>gong, chime, interval, middle, halfway</source>
            <translation>ゴング、チャイム、間隔、真ん中、半分、途中</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>music and soundscape</source>
            <translation>音楽と環境音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>nature, rain, ocean, sea, waves, noise, night, background</source>
            <translation>自然、雨、海、波、雑音、ノイズ、夜、背景</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>test, check, try out, hear, no sound, speaker, headphones</source>
            <translation>テスト、確認、試す、聞く、音が出ない、スピーカー、ヘッドホン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>tune, piece, background, ambient, silence, piano, bowls</source>
            <translation>曲、メロディー、背景、BGM、アンビエント、静か、無音、ピアノ、ボウル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/settings_sound.py" />
            <source>volume, loud, loudness, quiet, level, mute</source>
            <translation>音量、ボリューム、大きい、うるさい、静か、レベル、消音、ミュート</translation>
        </message>
    </context>
    <context>
        <name>Sounds</name>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Bowls</source>
            <translation>シンギングボウル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Felt Piano</source>
            <translation>フェルトピアノ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Hush</source>
            <translation>ささやき</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Night</source>
            <translation>夜</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>No sound device was found. The session works without sound; the picture guides.</source>
            <translation>音声機器が見つかりません。セッションは音なしでも使え、絵が案内します。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Ocean</source>
            <translation>海</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Rain</source>
            <translation>雨</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Still Water</source>
            <translation>静かな水</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is muted.</source>
            <translation>パソコンの音が消音になっています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>The computer's sound is turned down very low.</source>
            <translation>パソコンの音量がとても小さくなっています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>You should hear {0}.</source>
            <translation>聞こえるはずの音: {0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>Your music</source>
            <translation>自分の音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one bell</source>
            <translation>鐘の一音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long breath out</source>
            <translation>長く吐く息</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one long wave</source>
            <translation>長い波</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one note of the bowl</source>
            <translation>ボウルの一音</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>one spoken word</source>
            <translation>話される一言</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>your music</source>
            <translation>自分の音楽</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0} and {1}</source>
            <translation>{0}と{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/sounds.py" />
            <source>{0}, {1} and {2}</source>
            <translation>{0}、{1}と{2}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>Step {0} of {1}: {2}</source>
            <translation>{1}ステップ中{0}: {2}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stepper.py" />
            <source>{0} of {1}</source>
            <translation>{1}のうち{0}</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust</source>
            <translation>調整</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Adjust your setup</source>
            <translation>組み合わせを調整</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Bed or couch only</source>
            <translation>ベッドかソファだけ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Change what you are used to</source>
            <translation>使い慣れたものを変更</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Comes after the health check</source>
            <translation>健康の確認の後に使えます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Cover</source>
            <translation>カバー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Gentle begins with more between you and the spikes, and takes more days for a step</source>
            <translation>「やさしい」は、突起との間をより厚くして始め、1ステップにかける日数も増えます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>How little there may be between you and the spikes</source>
            <translation>突起との間をどこまで薄くしてよいか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>I would like to go on</source>
            <translation>先へ進みたい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Keep the cushion</source>
            <translation>クッションのまま</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Longer sessions</source>
            <translation>長いセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Minutes at most</source>
            <translation>最長の分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>No limit</source>
            <translation>上限なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Not stated: steps begin at the beginning</source>
            <translation>未記入: ステップは最初から始まります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Now: {0} at most</source>
            <translation>今: {0}まで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Offered once you are comfortable at 20 minutes on a thin towel and yoga mat</source>
            <translation>薄手タオルとヨガマットで20分が快適になったら選べます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>One step at a time, once you go on beyond 20 minutes on a thin towel</source>
            <translation>薄手タオルで20分より先へ進んだ後に、1ステップずつ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Pace</source>
            <translation>ペース</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Surface</source>
            <translation>置き場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Under the head</source>
            <translation>頭の下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Used to a mat</source>
            <translation>マットの経験</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>What you lie on today, and for how long</source>
            <translation>今日、何の上に、どのくらい横になるか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your health answers keep sessions short and gentle</source>
            <translation>健康の回答により、セッションは短くやさしいままです</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>Your setup</source>
            <translation>自分の組み合わせ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>cover, towel, surface, wizard, stronger</source>
            <translation>カバー、タオル、置き場所、ウィザード、強く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>experience, beginner, start, advanced</source>
            <translation>経験、初心者、初めて、慣れた、上級</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>length, duration, maximum, time, limit</source>
            <translation>長さ、時間、最長、上限、制限</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>limit, pin, maximum, never</source>
            <translation>上限、制限、固定、最大、しない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>mode, speed, gentle, slow, intensity, careful</source>
            <translation>モード、速さ、やさしい、ゆっくり、強さ、慎重</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>plateau, stronger, harder, beyond</source>
            <translation>プラトー、頭打ち、強く、きつく、その先、続ける</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/steps_card.py" />
            <source>{0} at most</source>
            <translation>{0}まで</translation>
        </message>
    </context>
    <context>
        <name>StopPage</name>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Add a layer or take fewer minutes next time. There is nothing to win here.</source>
            <translation>次回はカバーを1枚増やすか、時間を短くしてください。ここで勝ち取るものは何もありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Ask a professional before the next session</source>
            <translation>次のセッションの前に専門家に相談を</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Chest pain or trouble breathing: call emergency services now</source>
            <translation>胸の痛みや息苦しさ: すぐに救急に電話してください</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it has already passed, still have it looked at. No mat today and tomorrow, and not before a professional says it is fine.</source>
            <translation>すでにおさまっていても、診てもらってください。今日と明日はマットなしです。その後も、専門家が大丈夫と言うまでは使えません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>If it is still there, talk to a health professional. The first session back is short.</source>
            <translation>まだ続いているなら、医療の専門家に話してください。再開後の最初のセッションは短くなります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Make it easier next time</source>
            <translation>次回はもっとやさしく</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow</source>
            <translation>今日と明日はマットなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>No mat today and tomorrow. Numbness that stays, or any trouble with bladder, bowels or a weak leg, needs medical help today.</source>
            <translation>今日と明日はマットなしです。しびれが残るとき、膀胱や腸に何か問題があるとき、脚に力が入らないときは、今日のうちに医療の助けが必要です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Nothing changes</source>
            <translation>何も変わりません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Save and close</source>
            <translation>保存して閉じる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Session stopped</source>
            <translation>セッションを止めました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Show emergency signs</source>
            <translation>緊急のサインを見る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying until it has passed</source>
            <translation>おさまるまで横になったまま</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stay lying, and do not be alone</source>
            <translation>横になったまま、一人にならないで</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Stopped. Take your time.</source>
            <translation>止めました。ゆっくりどうぞ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Tell someone near you. No mat today and tomorrow. Please ask a professional before the next one.</source>
            <translation>近くの人に知らせてください。今日と明日はマットなしです。次の前に、専門家に相談してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>The minutes are in your journal. Come back when it suits you.</source>
            <translation>分数は記録に残っています。都合のよいときにまたどうぞ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>Then sit up slowly, one hand on something steady. No mat today and tomorrow. If it comes back, talk to a health professional.</source>
            <translation>その後、しっかりしたものに片手を添えて、ゆっくり起きて座ってください。今日と明日はマットなしです。また起きたら、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/stop.py" />
            <source>What did you feel?</source>
            <translation>何を感じましたか。</translation>
        </message>
    </context>
    <context>
        <name>StrongerPanel</name>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>I know it is stronger</source>
            <translation>強いとわかっている</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>Keep the suggestion</source>
            <translation>おすすめのままにする</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/stronger_panel.py" />
            <source>This is one step stronger than suggested.</source>
            <translation>おすすめより1ステップ強い設定です。</translation>
        </message>
    </context>
    <context>
        <name>SubNavigation</name>
        <message>
            <location filename="../../companion/ui/widgets/sub_navigation.py" />
            <source>Sections</source>
            <translation>項目</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Bedtime, {0}, quiet ending. If you do not tap done, a soft chime comes at {1} so you do not sleep on the mat.</source>
            <translation>就寝前、{0}、静かな終わり。「マットを降りた」を押さないと、マットの上で眠ってしまわないように、開始から{1}後にやさしいチャイムが鳴ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Breathing without the mat is open to everybody, at any time.</source>
            <translation>マットなしの呼吸は、誰でも、いつでも使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Clear marks are still there, so this area rests today. If they stay more than two days, show a pharmacist or doctor.</source>
            <translation>はっきりした跡がまだあるため、今日はこの部位を休めます。2日を超えて残るときは、薬剤師か医師に見せてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Even the easiest setup was too strong. The mat may not be for you, and that is fine; breathing and music stay open.</source>
            <translation>いちばんやさしい組み合わせでも強すぎました。マットは合わないのかもしれませんが、それで大丈夫です。呼吸と音楽は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there, so no step yet. Same setup, or rest if you prefer.</source>
            <translation>うっすらした跡がまだあるため、ステップは進みません。同じ組み合わせか、よければ休みにしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Faint marks are still there. Same setup, or rest if you prefer.</source>
            <translation>うっすらした跡がまだあります。同じ組み合わせか、よければ休みにしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time here: {0}, {1}. Easy on purpose.</source>
            <translation>ここは初めてです: {0}、{1}。わざとやさしくしています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>First time: {0}, {1}, {2}, {3}. Easy on purpose.</source>
            <translation>初めてのセッション: {0}、{1}、{2}、{3}。わざとやさしくしています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Four comfortable days</source>
            <translation>快適な日が4日ありました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>From what you already use: {0}, {1}, {2}, {3}.</source>
            <translation>今使っているものから: {0}、{1}、{2}、{3}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>It waits for %n comfortable days with gone marks; so far {0}.</source>
            <translation>
                <numerusform>跡の消えた快適な日が%n日必要です。今のところ{0}日です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Last time was too strong</source>
            <translation>前回は強すぎました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Next step: {0}. Everything else stays the same.</source>
            <translation>次のステップ: {0}。ほかはすべてそのままです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>No further step is planned: a comfortable place to stay.</source>
            <translation>この先のステップは予定されていません。とどまるのに快適なところです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>One step at most from what was comfortable</source>
            <translation>進むのは、快適だったところから1ステップまでです</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Pain {0} of 10 today, so {1} at most and no step. Please look at the emergency signs too.</source>
            <translation>今日の痛みは10のうち{0}なので、{1}までとし、ステップは進みません。緊急のサインも見てください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Quick one: your usual setup for {0}.</source>
            <translation>短いセッション: いつもの組み合わせで{0}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again.</source>
            <translation>同じ組み合わせをもう一度。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again. Steps wait for the first session of a day.</source>
            <translation>同じ組み合わせをもう一度。ステップが進むのは、その日の最初のセッションだけです。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Same setup again: {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>同じ組み合わせをもう一度。{1}で快適な日が%n日のうち{0}日、その後は次へ: {2}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>So far {0} of %n comfortable days at {1}, then {2}.</source>
            <translation>
                <numerusform>{1}で快適な日が%n日のうち{0}日、その後は次へ: {2}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>That was the mat for today; the next session is for tomorrow. Breathing stays open.</source>
            <translation>今日のマットはここまでです。次のセッションは明日どうぞ。呼吸は使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>The marks stayed clear for more than a day</source>
            <translation>跡が1日を超えてはっきり残りました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>The mat waits until your skin is well. If it does not get better, show it to a pharmacist or doctor.</source>
            <translation>皮膚の状態が良くなるまで、マットは待ちます。良くならないときは、薬剤師か医師に見せてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay, and the last step of your plan.</source>
            <translation>ここは快適にとどまれるところで、計画の最後のステップです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>This is a comfortable place to stay. Stronger setups are there only if you want them.</source>
            <translation>ここは快適にとどまれるところです。もっと強い組み合わせは、望んだときだけです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Three comfortable days</source>
            <translation>快適な日が3日ありました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Two comfortable days</source>
            <translation>快適な日が2日ありました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Two sessions a day want four hours between them: again from {0}.</source>
            <translation>1日に2回行うには、4時間あける必要があります。次は{0}からです。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days</source>
            <translation>
                <numerusform>%n日ぶりですね</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: same setup, and the count starts fresh.</source>
            <translation>
                <numerusform>%n日ぶりですね。同じ組み合わせで、日数は数え直します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Welcome back after %n days: we begin again with {0}, {1}.</source>
            <translation>
                <numerusform>%n日ぶりですね。{0}、{1}からまた始めましょう。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>You had to stop last time</source>
            <translation>前回は途中で中止しました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for dizziness: no mat before {0}. If it comes back, talk to a health professional.</source>
            <translation>めまいで中止したため、{0}より前はマットを使いません。また起きたら、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>You stopped for sharp pain: no mat before {0}. If it is still there, talk to a health professional.</source>
            <translation>鋭い痛みで中止したため、{0}より前はマットを使いません。まだ続いているなら、医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back is still two points or more above the last session's start: rest today.</source>
            <translation>背中が、前回のセッションの始めよりまだ2点以上高いままです。今日は休んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points or more worse afterwards</source>
            <translation>その後、背中が2点以上悪くなりました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>Your back was two points or more worse twice within a week: no mat before {0}. Please talk to a health professional.</source>
            <translation>背中が1週間に2回、2点以上悪くなったため、{0}より前はマットを使いません。医療の専門家に話してください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your back was two points worse twice in a week</source>
            <translation>1週間に2回、背中が2点悪くなりました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>Your skin was bruised or broken</source>
            <translation>皮膚にあざや傷がありました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a T-shirt</source>
            <translation>Tシャツ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion</source>
            <translation>クッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a cushion under your head</source>
            <translation>頭の下のクッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel</source>
            <translation>たたんだタオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>a folded towel under your head</source>
            <translation>頭の下のたたんだタオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare feet</source>
            <translation>素足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>bare skin</source>
            <translation>素肌</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>cushion under your head</source>
            <translation>頭の下にクッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/rests.py" />
            <source>dddd, d MMMM</source>
            <translation>M月d日dddd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>folded towel under your head</source>
            <translation>頭の下にたたんだタオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>nothing under your head</source>
            <translation>頭の下なし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bare floor</source>
            <translation>床の上</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the bed or couch</source>
            <translation>ベッドかソファ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel</source>
            <translation>厚手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thick towel folded double</source>
            <translation>二つ折りの厚手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the thin towel</source>
            <translation>薄手タオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>the yoga mat on the floor</source>
            <translation>床に敷いたヨガマット</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thick socks</source>
            <translation>厚手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>thin socks</source>
            <translation>薄手の靴下</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} The next step waits for a full session: {1}.</source>
            <translation>{0}次のステップは、通常のセッションを待ちます: {1}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} and {1}</source>
            <translation>{0}と{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0} for {1}</source>
            <translation>{0}で{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, marks gone: {1} today, everything else the same.</source>
            <translation>{0}。跡も消えています。今日は{1}、ほかはすべてそのままです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}, so back to {1}.</source>
            <translation>{0}。{1}に戻しましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}. This is the easiest setup there is: the same again, {1}, or rest.</source>
            <translation>{0}。これがいちばんやさしい組み合わせです。同じものをもう一度（{1}）、または休みにしましょう。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: the next step, kept to {1} today.</source>
            <translation>{0}。次のステップですが、今日は{1}までにします。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today, for {2} as before.</source>
            <translation>{0}。今日の変更: {1}。これまでと同じく{2}です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/suggestions.py" />
            <source>{0}: {1} today. {2}, {3} and {4} stay the same.</source>
            <translation>{0}。今日の変更: {1}。{2}、{3}、{4}はそのままです。</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/choices.py" />
            <source>on</source>
            <translation>オン</translation>
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>A folder that a program of yours, such as Syncthing, Nextcloud or Dropbox, keeps equal on them. Each computer puts one file there: the whole journal with notes and health answers, for whoever can read that folder. Mat Companion itself sends nothing.</source>
            <translation>Syncthing、Nextcloud、Dropboxなど、自分のプログラムがそれぞれのパソコンで同じ内容に保つフォルダです。各パソコンがそこにファイルを1つ置きます。メモと健康の回答を含む記録のすべてで、そのフォルダを読める人なら誰でも読めます。Mat Companion自体は何も送信しません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer</source>
            <translation>別のパソコン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Another computer has a newer Mat Companion; its journal is left alone.</source>
            <translation>別のパソコンのMat Companionのほうが新しいため、その記録には触れません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose another...</source>
            <translation>別のものを選ぶ...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose the folder for several computers</source>
            <translation>複数のパソコン用のフォルダを選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Choose...</source>
            <translation>選ぶ...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Its file was last written on {0}. If that computer is not used any more, the file can go; what was in it is in this journal.</source>
            <translation>ファイルの最終書き込み: {0}。そのパソコンをもう使わないなら、ファイルを取り除けます。中身はこの記録に入っています。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Journal on several computers</source>
            <translation>複数のパソコンで記録を使う</translation>
        </message>
        <message numerus="yes">
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. %n computers.</source>
            <translation>
                <numerusform>最終確認 {0}。パソコン%n台。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Last looked at {0}. No other computer has a file there yet.</source>
            <translation>最終確認 {0}。ほかのパソコンのファイルはまだありません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Look now</source>
            <translation>今すぐ確認</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Looking...</source>
            <translation>確認しています...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Not looked yet.</source>
            <translation>まだ確認していません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Remove the file of the computer that wrote last on {0}</source>
            <translation>{0}に最後に書き込んだパソコンのファイルを取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Some files cannot be read; they are tried again when they change.</source>
            <translation>読めないファイルがあります。変わったときにもう一度試します。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop</source>
            <translation>やめる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop and remove</source>
            <translation>やめて取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder</source>
            <translation>このフォルダの使用をやめる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop using this folder and remove the file of this computer</source>
            <translation>このフォルダの使用をやめ、このパソコンのファイルを取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Stop, and remove this computer's file</source>
            <translation>やめて、このパソコンのファイルを取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is, and the file of this computer stays there for the others</source>
            <translation>記録はそのままで、このパソコンのファイルもほかのパソコンのために残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>The journal stays as it is; what other computers have taken in stays with them</source>
            <translation>記録はそのままです。ほかのパソコンが取り込んだものは、そちらに残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>Through this folder</source>
            <translation>このフォルダを通して</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>sync, synchronise, cloud, share, laptop, other computer</source>
            <translation>同期、クラウド、共有、ノートパソコン、ほかのパソコン</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/sync_card.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../companion/ui/widgets/task_page.py" />
            <source>How far it is</source>
            <translation>進み具合</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <location filename="../../companion/ui/widgets/time_field.py" />
            <source>Up and Down change it by five minutes, Page Up by an hour</source>
            <translation>上下キーで5分、Page Upキーで1時間ずつ変わります</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>In {0} min</source>
            <translation>{0}分後</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Not today</source>
            <translation>今日はしない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/toast.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <location filename="../../companion/ui/pages/today.py" />
            <source>%n days</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>1 day</source>
            <translation>1日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>A few health
questions first</source>
            <translation>まず健康について
いくつかの質問</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Adjust</source>
            <translation>調整</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Amber dim</source>
            <translation>薄い琥珀色</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answer</source>
            <translation>答える</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Answered. The mat stays off for now.</source>
            <translation>回答済みです。今はマットを使いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Bedtime</source>
            <translation>就寝前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Before the spikes</source>
            <translation>突起に乗る前に</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Breathe
without the mat</source>
            <translation>マットなしで
呼吸する</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose</source>
            <translation>選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Choose a time</source>
            <translation>時刻を選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Done. You can change your answers at any time.</source>
            <translation>済みました。回答はいつでも変えられます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Easier than suggested, which is always fine.</source>
            <translation>おすすめよりやさしい設定です。いつでもそれで大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Feet</source>
            <translation>足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good afternoon</source>
            <translation>こんにちは</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good evening</source>
            <translation>こんばんは</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Good morning</source>
            <translation>おはようございます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health answers</source>
            <translation>健康の回答</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Health check</source>
            <translation>健康の確認</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Last 14 days</source>
            <translation>直近14日間</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Lunch break</source>
            <translation>昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Next: {0}. {1}.</source>
            <translation>次回: {0}。{1}。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>No mat for now</source>
            <translation>今はマットなし</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not answered yet. Sessions on the mat wait for it.</source>
            <translation>まだ回答がありません。マットのセッションはその後です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>On the days you choose, at the time you choose.</source>
            <translation>選んだ日の、選んだ時刻に。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>One step stronger than suggested, as you chose. Lifting off is always fine.</source>
            <translation>選んだとおり、おすすめより1ステップ強い設定です。いつでも降りて大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Only breathe</source>
            <translation>呼吸だけ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Pick a sound</source>
            <translation>音を選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Review</source>
            <translation>見直す</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Set one reminder</source>
            <translation>リマインダーを1つ設定</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Start</source>
            <translation>始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Still water, rain, or silence with bells, each with its volume.</source>
            <translation>静かな水、雨、または鐘だけの静けさ。音量はそれぞれ変えられます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Suggested for today</source>
            <translation>今日のおすすめ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>What to expect</source>
            <translation>どんな感じか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your choice for today</source>
            <translation>今日の選択</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your first session</source>
            <translation>最初のセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>Your sessions will stand here, rest days too</source>
            <translation>休みの日も含めて、セッションがここに並びます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>ddd d MMM</source>
            <translation>M月d日(ddd)</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>dddd, d MMMM</source>
            <translation>M月d日dddd</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} Only while somebody else is at home.</source>
            <translation>{0}家にほかの人がいるときだけにしてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/today.py" />
            <source>{0} · {1} min</source>
            <translation>{0} · {1}分</translation>
        </message>
    </context>
    <context>
        <name>TransferPage</name>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Back to settings</source>
            <translation>設定に戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Columns...</source>
            <translation>列...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Comparing it with your journal</source>
            <translation>記録と比べています</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries already in your journal</source>
            <translation>すでに記録にある日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries changed: the file has the later account</source>
            <translation>変更される日記: ファイルのほうが新しい内容です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries deleted here, because they were deleted there</source>
            <translation>ここで削除される日記: 元の側で削除されたため</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries left out: you deleted them</source>
            <translation>取り込まない日記: 削除したもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Entries without a session added</source>
            <translation>追加される、セッションなしの日記</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Health answers, pace and limits: taken from the file</source>
            <translation>健康の回答、ペースと上限: ファイルから取り込みます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0}</source>
            <translation>取り込まないもの: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Left out: {0} more of that kind</source>
            <translation>取り込まないもの: 同じ種類があと{0}件</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin added</source>
            <translation>追加される皮膚の確認</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Looks at the skin changed: the clearer marks stay</source>
            <translation>変更される皮膚の確認: はっきりしたほうの跡が残ります</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing new in this file</source>
            <translation>このファイルに新しいものはありません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Nothing was taken in</source>
            <translation>何も取り込んでいません</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Reading the file</source>
            <translation>ファイルを読んでいます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions added</source>
            <translation>追加されるセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions already in your journal</source>
            <translation>すでに記録にあるセッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions changed: the file has the later account</source>
            <translation>変更されるセッション: ファイルのほうが新しい内容です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions deleted here, because they were deleted there</source>
            <translation>ここで削除されるセッション: 元の側で削除されたため</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Sessions left out: you deleted them, or they are running now</source>
            <translation>取り込まないセッション: 削除したもの、または進行中のもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take in</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Take this journal in?</source>
            <translation>この記録を取り込みますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taken in</source>
            <translation>取り込みました</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>Taking it in</source>
            <translation>取り込んでいます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>This is what {0} would change. Nothing has changed yet.</source>
            <translation>{0}によって変わるのは次のとおりです。まだ何も変わっていません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/transfer.py" />
            <source>{0} In its health answers this is no longer ticked: {1}.</source>
            <translation>{0}その健康の回答では、次の印がなくなっています: {1}。</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Bedtime</source>
            <translation>就寝前</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Feet</source>
            <translation>足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>I did it already</source>
            <translation>もう済ませた</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Lunch break</source>
            <translation>昼休み</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Not today</source>
            <translation>今日はしない</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Open Mat Companion</source>
            <translation>Mat Companionを開く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Quit</source>
            <translation>アプリを終了</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your feet</source>
            <translation>リマインダー: 足の時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time for your lunch break</source>
            <translation>リマインダー: 昼休みの時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to breathe</source>
            <translation>リマインダー: 呼吸の時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Reminder: time to lie down</source>
            <translation>リマインダー: 横になる時間です</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session paused, {0} left</source>
            <translation>セッション一時停止中、残り{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Session, {0} left</source>
            <translation>セッション、残り{0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Start the suggested session</source>
            <translation>おすすめのセッションを始める</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray.py" />
            <source>Your session is over</source>
            <translation>セッションが終わりました</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Next reminder: {0}, {1}</source>
            <translation>次のリマインダー: {0}、{1}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/tray_words.py" />
            <source>Reminders rest until you open Mat Companion</source>
            <translation>Mat Companionを開くまで、リマインダーは休みます</translation>
        </message>
    </context>
    <context>
        <name>UsedRow</name>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>What you really used</source>
            <translation>実際に使ったもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/checkin.py" />
            <source>You used: {0}</source>
            <translation>使ったもの: {0}</translation>
        </message>
    </context>
    <context>
        <name>VoiceCard</name>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>A folder of files named after the lines: S1.ogg, W1.ogg and so on</source>
            <translation>言葉の名前を付けたファイルのフォルダ: S1.ogg、W1.oggなど</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose a folder of recorded lines</source>
            <translation>録音した言葉のフォルダを選ぶ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Choose folder...</source>
            <translation>フォルダを選ぶ...</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Otherwise they stand quietly under the time</source>
            <translation>オフのときは、時間の下に静かに表示されます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Recorded voice</source>
            <translation>録音した声</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Remove the recorded voice</source>
            <translation>録音した声を取り除く</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>Speak the guidance lines</source>
            <translation>案内の言葉を読み上げる</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>There is no voice to speak the lines yet; a folder of recordings brings one.</source>
            <translation>言葉を読み上げる声がまだありません。録音のフォルダを選ぶと使えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>own recordings, speech, folder, files</source>
            <translation>自分の録音、音声、声、フォルダ、ファイル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/voice_card.py" />
            <source>voice, speech, talk, read aloud, instructions, text to speech</source>
            <translation>声、音声、話す、読み上げ、案内、音声合成</translation>
        </message>
    </context>
    <context>
        <name>Volume</name>
        <message>
            <location filename="../../companion/ui/widgets/setting_rows.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>WayBack</name>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Default: {0}</source>
            <translation>初期設定: {0}</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/way_back.py" />
            <source>Reset {0} to {1}</source>
            <translation>{0}をリセット: {1}</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel with thick loops, one layer.</source>
            <translation>ループの厚いバスタオルを1枚。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A bath towel, folded double.</source>
            <translation>バスタオルを二つ折りにして。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>A soft cotton T-shirt, nothing else.</source>
            <translation>やわらかい綿のTシャツだけ。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Already used to it</source>
            <translation>使い慣れている</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Area</source>
            <translation>部位</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare feet</source>
            <translation>素足</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bare floor</source>
            <translation>床の上</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Bed or couch</source>
            <translation>ベッドかソファ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Both are fine. It only decides where your ladder begins.</source>
            <translation>どちらでも大丈夫です。階段の始まりが決まるだけです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Clear</source>
            <translation>はっきり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Comes later, one step at a time</source>
            <translation>もっと後で、1ステップずつ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cover</source>
            <translation>カバー</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Cushion</source>
            <translation>クッション</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Easier</source>
            <translation>よりやさしい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firm</source>
            <translation>しっかり</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Firmer than a bed, softer than the floor alone.</source>
            <translation>ベッドより硬く、床だけよりやわらかめです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>Five or more sessions in the last two weeks. You tell what you use now.</source>
            <translation>この2週間で5回以上のセッション。今使っているものを答えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Folded towel</source>
            <translation>たたんだタオル</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Full contact. Only after weeks of easy sessions.</source>
            <translation>全面が触れます。楽なセッションを何週間も続けてから。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Gentle</source>
            <translation>やさしい</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Hard</source>
            <translation>硬い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Have you used a mat before?</source>
            <translation>マットを使ったことはありますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head</source>
            <translation>頭</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head flat, the whole back rests on the spikes.</source>
            <translation>頭が平らで、背中全体が突起に乗ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head high, less weight on the upper back.</source>
            <translation>頭が高く、背中の上のほうの重みが減ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Head lower, a little more weight on the spikes.</source>
            <translation>頭が低めで、突起にかかる重みが少し増えます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>How long would you like to stay?</source>
            <translation>どのくらいの時間にしますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>It begins short and soft, and goes on one step at a time.</source>
            <translation>短くやさしく始め、1ステップずつ進みます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Light everyday socks.</source>
            <translation>薄い普段の靴下。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the pillow, or on the rolled edge.</source>
            <translation>枕、または丸めた端に乗せて。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on the whole mat.</source>
            <translation>マット全体に横になって。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Lying on your back, the covered mat on your belly.</source>
            <translation>あお向けで、カバーしたマットをお腹に。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Mild</source>
            <translation>ほどほど</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Minutes</source>
            <translation>分数</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Neck and shoulders</source>
            <translation>首と肩</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard_options.py" />
            <source>New to the mat</source>
            <translation>マットは初めて</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>None or a neck roll</source>
            <translation>なし、またはネックロール</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Not on your ladder</source>
            <translation>階段にないもの</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Nothing gives way. The firmest of the three.</source>
            <translation>何も沈みません。3つの中で最も硬いものです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, both feet on the mat.</source>
            <translation>椅子で、両足をマットに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>On a chair, the mat behind you. Never in a moving vehicle.</source>
            <translation>椅子で、マットは背中側に。動いている乗り物では決して使いません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One layer of a kitchen or gym towel.</source>
            <translation>キッチンタオルかジム用タオルを1枚。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One part of the body in one session.</source>
            <translation>1回のセッションに、体の1か所。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>One step stronger</source>
            <translation>1ステップ強い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Only the skin, nothing between.</source>
            <translation>皮膚だけ、間には何もなし。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Over your clothes, one layer.</source>
            <translation>服の上から、1枚。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Seat or lower back</source>
            <translation>お尻か腰</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Short is a whole session too. Ending early is always fine.</source>
            <translation>短くても立派な1回です。早く終えるのは、いつでも大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Soft</source>
            <translation>やわらか</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Strong</source>
            <translation>強い</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Suggested</source>
            <translation>おすすめ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Surface</source>
            <translation>置き場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>アプリがすすめ、決めるのは自分です。1ステップ戻るのは、いつでも大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The ground gives way, and the spikes press less.</source>
            <translation>下が沈み、突起の当たりが弱くなります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The higher your head, the less rests on the spikes.</source>
            <translation>頭が高いほど、突起に乗る重みは減ります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>The softer the ground, the gentler the spikes.</source>
            <translation>下がやわらかいほど、突起もやさしくなります。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Thicker is gentler. Pick what sounds pleasant, not brave.</source>
            <translation>厚いほどやさしくなります。勇ましさより、心地よさで選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Upright, with something to hold in reach.</source>
            <translation>立って、つかまるものを手の届くところに。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Warm socks with a thick sole.</source>
            <translation>底の厚い、暖かい靴下。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What does the mat lie on?</source>
            <translation>マットは何の上に置きますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What goes between you and the spikes?</source>
            <translation>体と突起の間に何を入れますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What is under your head?</source>
            <translation>頭の下には何がありますか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>What rests on the spikes?</source>
            <translation>突起の上に乗せるのはどこですか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Where you stand on your ladder</source>
            <translation>階段の今の位置</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Yoga mat on the floor</source>
            <translation>床に敷いたヨガマット</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your clothes and nothing else.</source>
            <translation>服だけ、ほかには何もなし。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your ladder</source>
            <translation>自分の階段</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>Your mat</source>
            <translation>マット</translation>
        </message>
        <message>
            <location filename="../../companion/ui/text/wizard.py" />
            <source>{0}–{1} min</source>
            <translation>{0}～{1}分</translation>
        </message>
    </context>
    <context>
        <name>WizardPage</name>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>A stronger session than planned does not make the next step come sooner.</source>
            <translation>予定より強いセッションをしても、次のステップは早くなりません。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Continue</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Covers and surfaces</source>
            <translation>カバーと置き場所</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>How long did you stay?</source>
            <translation>どのくらいの時間でしたか。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Keep this</source>
            <translation>これにする</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>More minutes come after at least two comfortable sessions.</source>
            <translation>時間が延びるのは、快適なセッションを2回以上行ってからです。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>One step stronger than suggested, as you chose. You can go back at any moment.</source>
            <translation>選んだとおり、おすすめより1ステップ強い設定です。いつでも戻せます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what it really was; everything may be chosen.</source>
            <translation>実際のとおりに答えてください。どれでも選べます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Say what you use most evenings now.</source>
            <translation>今、ふだんの夜に使っているものを答えてください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>The app suggests it, you decide. Going back a step is always fine.</source>
            <translation>アプリがすすめ、決めるのは自分です。1ステップ戻るのは、いつでも大丈夫です。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>This comes later, one step at a time. Please choose something easier.</source>
            <translation>これはもっと後で、1ステップずつです。もう少しやさしいものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Use this today</source>
            <translation>今日はこれを使う</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>You move one step at a time, after at least three comfortable sessions.</source>
            <translation>快適なセッションを3回以上行ってから、1ステップずつ進みます。</translation>
        </message>
        <message>
            <location filename="../../companion/ui/pages/wizard.py" />
            <source>Your ladder begins where nothing is harder than what you use now.</source>
            <translation>階段は、今使っているものより強くならないところから始まります。</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>Own words, with commas between</source>
            <translation>自分の言葉。間にコンマを入れます</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/journal_fields.py" />
            <source>{0}: own words</source>
            <translation>{0}: 自分の言葉</translation>
        </message>
    </context>
    <context>
        <name>_Hours</name>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>to</source>
            <translation>～</translation>
        </message>
        <message>
            <location filename="../../companion/ui/widgets/reminder_rules.py" />
            <source>{0} to {1}</source>
            <translation>{0}～{1}</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../companion/ui/widgets/navigation.py" />
            <source>Mat Companion</source>
            <translation>Mat Companion</translation>
        </message>
    </context>
</TS>
